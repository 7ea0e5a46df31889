package org.milepost.insurance.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.VerificationId;
import org.milepost.intake.ConsentNotInForce;
import org.milepost.platform.Job;

/** Asks until a verification has its answers, or has to wait. Run twice, it goes on where the first run stopped. */
@Dependent
class EligibilityJob implements Job {
    private final Rounds rounds;
    private final PayerConnection connection;

    @Inject
    EligibilityJob(Rounds rounds, PayerConnection connection) {
        this.rounds = rounds;
        this.connection = connection;
    }

    @Override
    public String name() {
        return "insurance.eligibility";
    }

    @Override
    public Optional<Instant> run(String subject) {
        VerificationId id = VerificationId.of(subject);
        rounds.begin(id);
        while (true) {
            Rounds.Step step = rounds.next(id);
            if (step instanceof Rounds.Step.Wait wait) {
                return Optional.of(wait.until());
            }
            if (!(step instanceof Rounds.Step.Ask ask)) {
                return Optional.empty();
            }
            ask(id, ask);
        }
    }

    /** Sends all, then keeps each answer as it comes: whoever waits sees it at once. */
    private void ask(VerificationId id, Rounds.Step.Ask ask) {
        BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
        int sent = 0;
        try {
            for (String serviceType : ask.serviceTypes()) {
                Rounds.Question question = rounds.release(id, ask.payer(), serviceType);
                var unused = connection
                        .ask(question.text())
                        .whenComplete((text, failure) -> heard.add(new Heard(question, text)));
                sent++;
            }
        } catch (ConsentNotInForce ended) {
            rounds.consentEnded(id);
        }
        for (int n = 0; n < sent; n++) {
            keep(take(heard));
        }
    }

    private void keep(Heard heard) {
        if (heard.text() == null) {
            rounds.failed(heard.question());
        } else {
            rounds.answered(heard.question(), heard.text());
        }
    }

    private static Heard take(BlockingQueue<Heard> heard) {
        try {
            return heard.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The node stops; another goes on.", stopped);
        }
    }

    /** What came back to a question; nothing where it failed. */
    private record Heard(Rounds.Question question, @Nullable String text) {}
}
