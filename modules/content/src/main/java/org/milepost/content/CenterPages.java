package org.milepost.content;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.staff.CenterId;

/**
 * What centers say on their pages in their own words: drafts, versions, and the way back. Who asks has been checked by who calls.
 */
public interface CenterPages {

    /** The longest text that is taken, in characters. */
    int LONGEST = 20_000;

    /** The words that the public reads, in Markdown; empty where the center says nothing. */
    Optional<String> published(PageKey page);

    /** The page as its editors see it; blank where nobody wrote yet. */
    CenterWords open(PageKey page);

    /** The pages of these centers that somebody has begun, in no order. */
    List<CenterWords> begun(Collection<CenterId> centers);

    /**
     * Keeps a draft that the public doesn't see.
     *
     * @param edition as it was when the editor opened the page
     * @throws EditedMeanwhile if somebody else changed the page since
     * @throws WordsTooLong if the text is longer than {@link #LONGEST}
     */
    CenterWords save(PageKey page, int edition, String words, UUID editor);

    /**
     * Shows the words to the public. Where these words are public already, only a waiting draft is dropped.
     *
     * @param edition as it was when the editor opened the page
     * @throws EditedMeanwhile if somebody else changed the page since
     * @throws NotPublishable if the text has what stops it: a typed telephone number, a token that nothing fills in
     * @throws WordsTooLong if the text is longer than {@link #LONGEST}
     */
    CenterWords publish(PageKey page, int edition, String words, UUID editor);

    /**
     * Shows the words of a former version again, as a new version; a waiting draft stays.
     *
     * @param edition as it was when the editor opened the page
     * @throws EditedMeanwhile if somebody else changed the page since
     * @throws NoSuchVersion if the page never had it
     */
    CenterWords restore(PageKey page, int edition, int version, UUID editor);
}
