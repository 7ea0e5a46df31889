package org.milepost.insurance.desk;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.benefits.PatientAnswer;
import org.milepost.insurance.x12.Received;
import org.milepost.insurance.x12.Transaction;
import org.milepost.insurance.x12.TransactionReader;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;

/** Reads files of answers, transaction by transaction, and writes what they say. */
public final class AnswerFiles {
    private static final String QUESTION = "270";

    private final AnswerForm form;
    private final @Nullable LocalDate asked;
    private final Questions questions = new Questions();

    private AnswerFiles(AnswerForm form, @Nullable LocalDate asked) {
        this.form = form;
        this.asked = asked;
    }

    /**
     * Writes to {@code out} as objects of JSON, one on a line.
     *
     * @param reveal whether people's names and ids and the payers' own words are shown
     * @param asked the day that was asked about; absent where the answers have to tell it
     */
    public static AnswerFiles asJson(Appendable out, boolean reveal, @Nullable LocalDate asked) {
        return new AnswerFiles(new JsonLines(out, new Disclosed(reveal, People.NOBODY), texts()), asked);
    }

    /** The same in plain English. */
    public static AnswerFiles asText(Appendable out, boolean reveal, @Nullable LocalDate asked) {
        return new AnswerFiles(new DeskText(out, new Disclosed(reveal, People.NOBODY), texts()), asked);
    }

    private static Texts texts() {
        return Texts.of(PayerId.class, Language.ENGLISH);
    }

    /** Writes what {@code in} says. Returns whether there was any X12 in it. */
    public boolean read(String file, InputStream in) throws IOException {
        TransactionReader reader = new TransactionReader(in);
        for (Optional<Received> next = reader.next(); next.isPresent(); next = reader.next()) {
            write(AnswerForm.Place.of(file, next.get()));
        }
        return reader.sawX12();
    }

    private void write(AnswerForm.Place at) {
        Optional<Transaction> transaction = at.received().transaction();
        transaction.filter(sent -> sent.kind().equals(QUESTION)).ifPresent(questions::note);
        if (transaction.filter(Acknowledgment::is).isPresent()) {
            form.acknowledgment(at, Acknowledgment.of(transaction.get()));
            return;
        }
        List<PatientAnswer> answers = PatientAnswer.all(at.received(), asked);
        answers.forEach(answer -> form.answer(at, questions.of(answer.traces()), answer));
    }
}
