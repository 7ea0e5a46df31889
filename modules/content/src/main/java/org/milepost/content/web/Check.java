package org.milepost.content.web;

import java.util.List;
import java.util.Optional;
import org.milepost.content.writing.Remark;
import org.milepost.content.writing.Uniqueness;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;

/**
 * What an editor sees beside their words.
 *
 * @param language the one that the words are written in
 * @param html the words as the public would see them, safe to show as they are
 * @param score empty for words of welcome, which are no one's near-copy
 */
public record Check(Texts t, Language language, String html, List<Remark> remarks, Optional<Score> score) {

    /** How far the page is one of its own, and how much that takes. */
    public record Score(Uniqueness own, Uniqueness.Bar bar) {

        /** Whether it is enough. */
        public boolean reached() {
            return own.reaches(bar);
        }

        /** The share that it takes, in whole percent. */
        public int percentNeeded() {
            return (int) Math.round(bar.share() * 100);
        }
    }
}
