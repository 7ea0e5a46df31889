package org.milepost.insurance.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.VerificationId;
import org.milepost.insurance.connections.PayerConnection;
import org.milepost.intake.ConsentNotInForce;
import org.milepost.platform.Job;
import org.milepost.platform.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks until a verification has its answers. It sends and returns, and its row comes back when what is out may be asked again; whoever
 * hears an answer before keeps it and goes on. So no thread waits for a payer, and what a node had sent when it died is asked again by
 * another.
 */
@Dependent
class EligibilityJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(EligibilityJob.class);
    private static final Duration UNTIL_LESS_BUSY = Duration.ofSeconds(5);
    private static final String VARIATION = "/";

    private final Rounds rounds;
    private final PayerConnection connection;
    private final InHand inHand;
    private final Clock clock;

    @Inject
    EligibilityJob(Rounds rounds, PayerConnection connection, InHand inHand, Clock clock) {
        this.rounds = rounds;
        this.connection = connection;
        this.inHand = inHand;
        this.clock = clock;
    }

    /**
     * What the job is about: the verification, and which variation of the person's data. The row of one variation may still be waiting
     * when the next is to be asked about at once.
     */
    static String subject(Verification verification) {
        return verification.id() + VARIATION + verification.variation();
    }

    @Override
    public String name() {
        return "insurance.eligibility";
    }

    @Override
    public Optional<Instant> run(String subject) {
        VerificationId id = VerificationId.of(subject.split(VARIATION, 2)[0]);
        if (inHand.has(id)) {
            return lessBusy();
        }
        rounds.begin(id);
        return goOn(id);
    }

    /** Sends whatever may leave now. Returns when to look again; empty where nothing is left to ask. */
    Optional<Instant> goOn(VerificationId id) {
        while (true) {
            Rounds.Step step = rounds.next(id);
            if (step instanceof Rounds.Step.Wait wait) {
                return Optional.of(wait.until());
            }
            if (!(step instanceof Rounds.Step.Ask ask)) {
                return Optional.empty();
            }
            if (connection.isBusy()) {
                return lessBusy();
            }
            send(id, ask);
        }
    }

    private Optional<Instant> lessBusy() {
        return Optional.of(clock.instant().plus(UNTIL_LESS_BUSY));
    }

    private void send(VerificationId id, Rounds.Step.Ask ask) {
        try {
            for (String serviceType : ask.serviceTypes()) {
                rounds.release(id, ask.payer(), serviceType).ifPresent(question -> send(id, question));
            }
        } catch (ConsentNotInForce ended) {
            rounds.consentEnded(id);
        }
    }

    private void send(VerificationId id, Rounds.Question question) {
        if (question.way().isFile()) {
            // FileJob lets it go, and brings what comes back.
            return;
        }
        CompletionStage<String> answer = connection.ask(question.way(), question.text());
        inHand.add(id);
        var unused = answer.whenComplete((text, failure) -> heard(id, question, text));
    }

    /**
     * Keeps what came, and goes on where it was the last that is awaited; on a thread of the connection's, so nobody else would say what
     * went wrong here.
     */
    private void heard(VerificationId id, Rounds.Question question, @Nullable String text) {
        Scope.Entered entered = Scope.enter(new Scope.Job(name()));
        try {
            if (keep(id, question, text)) {
                var unused = goOn(id);
            }
        } catch (RuntimeException failure) {
            LOG.error(
                    "What came back to a question could not be kept ({}). It is asked again.",
                    failure.getClass().getName());
        } finally {
            entered.leave();
        }
    }

    /** Returns whether nothing else is awaited. */
    private boolean keep(VerificationId id, Rounds.Question question, @Nullable String text) {
        boolean last;
        try {
            if (text == null) {
                rounds.failed(question.exchange());
            } else {
                rounds.answered(question.exchange(), text);
            }
        } finally {
            last = inHand.remove(id);
        }
        return last;
    }
}
