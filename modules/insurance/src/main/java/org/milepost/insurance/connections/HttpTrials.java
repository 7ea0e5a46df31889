package org.milepost.insurance.connections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.http.HttpConnectTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.ConnectionKind;
import org.milepost.insurance.ConnectionTrials;
import org.milepost.insurance.fields.AnswerFields;
import org.milepost.insurance.x12.EmptyInterchange;
import org.milepost.insurance.x12.Interchange;
import org.milepost.staff.Permission;
import org.milepost.staff.Viewer;

/** Tries connections over HTTP. Somebody waits for it, so it is shorter than a question, and no transaction is open meanwhile. */
@ApplicationScoped
class HttpTrials implements ConnectionTrials {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int MOST_CAUSES = 10;
    /** How HTTP says that a request lacks something. */
    private static final Set<String> REFUSED = Set.of("400", "422");

    private final Trying trying;
    private final LineCalls calls;
    private final Destinations destinations;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    HttpTrials(Trying trying, LineCalls calls, Destinations destinations, Viewer viewer, Clock clock) {
        this.trying = trying;
        this.calls = calls;
        this.destinations = destinations;
        this.viewer = viewer;
        this.clock = clock;
    }

    @Override
    public Trial run(ConnectionId connection) {
        viewer.require(Permission.MANAGE_PAYERS);
        Trying.Tried tried = trying.begin(connection);
        String question = new EmptyInterchange(
                        tried.way().envelope(),
                        tried.controlNumber(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .write();
        long began = System.nanoTime();
        if (destinations.fault(tried.line().address().toString()).isPresent()) {
            return trial(Outcome.UNREACHABLE, began, "");
        }
        try {
            return answered(
                    calls.ask(tried.line(), question, LONGEST)
                            .toCompletableFuture()
                            .get(),
                    began);
        } catch (ExecutionException failure) {
            return failed(tried.line().kind(), failure, began);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return trial(Outcome.TOO_SLOW, began, "");
        }
    }

    private static Trial answered(String text, long began) {
        Interchange interchange = Interchange.read(AnswerFields.x12(text).orElse(text));
        if (!interchange.acknowledgments().isEmpty()) {
            return trial(Outcome.ANSWERED, began, "TA1");
        }
        return interchange.transactions().isEmpty()
                ? trial(Outcome.ANOTHER_FORM, began, "")
                : trial(
                        Outcome.ANSWERED,
                        began,
                        interchange.transactions().get(0).kind());
    }

    private static Trial failed(ConnectionKind kind, ExecutionException failure, long began) {
        Throwable cause = failure.getCause();
        for (int depth = 0; depth < MOST_CAUSES && cause != null; depth++) {
            if (cause instanceof NoAnswer known) {
                return trial(
                        isRefusal(kind, known)
                                ? Outcome.ANSWERED
                                : Outcome.valueOf(known.reason().name()),
                        began,
                        known.code());
            }
            if (cause instanceof SSLException) {
                return trial(Outcome.NOT_SECURE, began, "");
            }
            if (cause instanceof TimeoutException) {
                return trial(Outcome.TOO_SLOW, began, "");
            }
            if (cause instanceof HttpConnectTimeoutException) {
                return trial(Outcome.UNREACHABLE, began, "");
            }
            cause = cause.getCause();
        }
        return trial(Outcome.UNREACHABLE, began, "");
    }

    /** Nobody can be asked about in fields without a name: whoever refuses that has let us in. */
    private static boolean isRefusal(ConnectionKind kind, NoAnswer answer) {
        return kind == ConnectionKind.JSON_FIELDS
                && answer.reason() == NoAnswer.Reason.STATUS
                && REFUSED.contains(answer.code());
    }

    private static Trial trial(Outcome outcome, long began, String code) {
        return new Trial(outcome, Duration.ofNanos(System.nanoTime() - began), code);
    }
}
