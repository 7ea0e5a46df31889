package org.milepost.insurance;

import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.List;
import org.milepost.insurance.desk.QuestionFile;

/** Questions to payers (X12 270) written from a file, by the same writer as those that are sent; nothing is sent. */
public final class EligibilityDrafts {
    private EligibilityDrafts() {}

    /**
     * The interchanges for what {@code json} asks, one for each service type, each from ISA to IEA.
     *
     * @param json as docs/eligibility-json.md tells, in UTF-8
     * @param now the time of writing, where the file names none
     * @throws UnusableDraft if something is missing or has not its form
     */
    public static List<String> write(InputStream json, LocalDateTime now) {
        return QuestionFile.read(json, now);
    }
}
