package org.milepost.content.writing;

import java.util.List;
import org.milepost.content.Source;

/** One stretch of a page, set and ready to show. */
public sealed interface Piece {

    /** Running text, as HTML that is safe to show as it is. */
    record Prose(String html) implements Piece {}

    /** A locked warning. */
    record Warning(String title, String html, List<Source> sources) implements Piece {}

    /** The center's own words, as HTML that is safe to show as it is. */
    record Local(String html) implements Piece {}

    /** Something that the page's template shows in this place. */
    record Insert(Part.Place place) implements Piece {}
}
