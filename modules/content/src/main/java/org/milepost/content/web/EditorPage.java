package org.milepost.content.web;

import java.util.List;
import java.util.Optional;
import org.milepost.platform.Language;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * The editor of a center's words.
 *
 * @param title the page's
 * @param address the editor's
 * @param publicAddress the page's, language included
 * @param edition what the editor hands back
 * @param form the words as they were written, and what is wrong with them
 * @param done what was just done, in a sentence
 * @param conflict set where somebody else changed the page meanwhile
 * @param versions what was published, newest first
 * @param mayEdit whether the viewer may change the words, or only read them
 */
public record EditorPage(
        Texts t,
        String center,
        String title,
        Language language,
        String address,
        String publicAddress,
        int edition,
        Submission form,
        Check check,
        Optional<String> done,
        Optional<Conflict> conflict,
        List<VersionRow> versions,
        boolean mayEdit) {

    /**
     * Who came first, and with what.
     *
     * @param by their name
     * @param at when, in words
     * @param theirs what stands there now
     */
    public record Conflict(String by, String at, String theirs) {}

    /**
     * A publication.
     *
     * @param said who made it and when, and what it brought back, in words
     */
    public record VersionRow(int number, boolean now, String said) {}
}
