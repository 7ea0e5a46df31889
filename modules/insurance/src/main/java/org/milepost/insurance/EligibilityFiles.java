package org.milepost.insurance;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.milepost.insurance.desk.AnswerFiles;

/** Payers' answers in files, read for a person or a program at the office's desk: nothing is sent, and no server is needed. */
public final class EligibilityFiles {
    private final AnswerFiles answers;

    private EligibilityFiles(AnswerFiles answers) {
        this.answers = answers;
    }

    /** How what was read is written. */
    public enum Form {
        /** In plain English. */
        TEXT,
        /** As docs/eligibility-json.md tells. */
        JSON
    }

    /**
     * Files to be read one after the other.
     *
     * @param out takes what they say
     * @param reveal whether people's names and ids and the payers' own words are shown
     * @param asked the day that was asked about; where it is not known, the answers have to tell it
     */
    public static EligibilityFiles writingTo(Appendable out, Form form, boolean reveal, Optional<LocalDate> asked) {
        return new EligibilityFiles(
                form == Form.JSON
                        ? AnswerFiles.asJson(out, reveal, asked.orElse(null))
                        : AnswerFiles.asText(out, reveal, asked.orElse(null)));
    }

    /**
     * Reads one file and writes what it says; never fails on what it holds.
     *
     * @param name as it is told in what is written
     * @return whether there was any X12 in it
     * @throws IOException where {@code in} can't be read
     */
    public boolean read(String name, InputStream in) throws IOException {
        return answers.read(name, in);
    }
}
