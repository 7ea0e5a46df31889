package org.milepost.insurance.explanation;

import java.util.List;

/**
 * What one segment says, in plain words.
 *
 * @param words the words
 * @param unknown what in it stands in no table of ours, such as {@code EB01}; the segment's name where that is not known at all
 */
public record SegmentExplanation(String words, List<String> unknown) {
    public SegmentExplanation {
        unknown = List.copyOf(unknown);
    }

    /** Whether all of it was understood. */
    public boolean isUnderstood() {
        return unknown.isEmpty();
    }
}
