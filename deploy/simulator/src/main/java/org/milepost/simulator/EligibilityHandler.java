package org.milepost.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.milepost.simulator.Reply.Timing;
import org.milepost.simulator.x12.GroupRejected;
import org.milepost.simulator.x12.InquiryReader;
import org.milepost.simulator.x12.Interchange;
import org.milepost.simulator.x12.InterchangeRejected;
import org.milepost.simulator.x12.NotAnInterchange;
import org.milepost.simulator.x12.NothingAsked;
import org.milepost.simulator.x12.ReplyWriter;

/**
 * The addresses of the payer: a POST takes a 270 in the form of its address and answers 200 with a 271, 999 or TA1 in the
 * same form. What is asked and answered is never logged.
 */
final class EligibilityHandler implements HttpHandler {
    private static final Logger LOG = System.getLogger(EligibilityHandler.class.getName());
    private static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_WAITING = 4096;

    private final PayerDesk desk;
    private final ReplyWriter writer;
    private final Duration slowness;
    private final Clock clock;
    private final Executor workers;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);

    /**
     * @param slowness how long a slow answer takes; no worker waits for it
     * @param workers send slow answers when their time has come
     */
    EligibilityHandler(PayerDesk desk, ReplyWriter writer, Duration slowness, Clock clock, Executor workers) {
        this.desk = desk;
        this.writer = writer;
        this.slowness = slowness;
        this.clock = clock;
        this.workers = workers;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            answer(exchange);
        } catch (RuntimeException e) {
            // The message may hold what was asked; the kind of failure and its place do not.
            LOG.log(Level.ERROR, "An exchange failed: {0} at {1}", e.getClass().getName(), e.getStackTrace()[0]);
            say(exchange, 500, "The simulator failed.");
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        Form form = Form.at(exchange.getRequestURI().getPath());
        if (form == null) {
            say(exchange, 404, "Only /eligibility, /core, /raw-x12 and /eligibility/v3 answer here.");
        } else if (!exchange.getRequestMethod().equals("POST")) {
            exchange.getResponseHeaders().set("Allow", "POST");
            say(exchange, 405, "Send the 270 with POST.");
        } else if (!form.takes(exchange.getRequestHeaders().getFirst("Content-Type"))) {
            say(exchange, 415, "Send the 270 as " + form.mediaType() + ".");
        } else {
            byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                say(exchange, 413, "A question has at most " + MOST_BYTES + " bytes.");
            } else {
                // One character for each byte, so that what is echoed is what came.
                unwrap(exchange, form, new String(body, StandardCharsets.ISO_8859_1));
            }
        }
    }

    private void unwrap(HttpExchange exchange, Form form, String body) throws IOException {
        switch (form) {
            case X12 -> question(exchange, body, new Wrapping(form.mediaType(), answer -> answer));
            case CORE -> core(exchange, body);
            case JSON -> json(exchange, JsonEnvelope.read(body), "The object has no x12.");
            case FIELDS -> json(exchange, FieldsEnvelope.read(body), "A field is missing.");
        }
    }

    private void core(HttpExchange exchange, String body) throws IOException {
        CoreEnvelope envelope = CoreEnvelope.read(exchange.getRequestHeaders().getFirst("Content-Type"), body);
        String error = envelope.error();
        if (error == null) {
            Wrapping wrapping = new Wrapping(CoreEnvelope.mediaType(), answer -> envelope.answer(answer, clock));
            question(exchange, envelope.payload(), wrapping);
        } else {
            send(exchange, 200, CoreEnvelope.mediaType(), envelope.refusal(error, clock));
        }
    }

    private void json(HttpExchange exchange, Optional<String> asked, String otherwise) throws IOException {
        if (!JsonEnvelope.KEY.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            say(exchange, 401, "Sign in with the key of this payer.");
        } else if (asked.isEmpty()) {
            say(exchange, 400, otherwise);
        } else {
            question(exchange, asked.get(), new Wrapping(Form.JSON.mediaType(), JsonEnvelope::answer));
        }
    }

    /** How an answer goes back. */
    private record Wrapping(String mediaType, UnaryOperator<String> around) {}

    private void question(HttpExchange exchange, String text, Wrapping wrapping) throws IOException {
        try {
            Interchange interchange = Interchange.read(text);
            Reply reply = desk.answer(
                    InquiryReader.read(interchange),
                    interchange.envelope().delimiters().repetition());
            if (reply.timing() == Timing.NEVER) {
                exchange.close();
                return;
            }
            String answer = writer.eligibility(interchange.envelope(), reply.body());
            if (reply.timing() == Timing.SLOWLY) {
                sendLater(exchange, answer, wrapping);
            } else {
                send(exchange, answer, wrapping);
            }
        } catch (NotAnInterchange e) {
            say(exchange, 400, "No X12 interchange: expected an ISA of 106 characters with four different delimiters.");
        } catch (InterchangeRejected e) {
            send(exchange, writer.ta1(e), wrapping);
        } catch (NothingAsked e) {
            send(exchange, writer.ta1(e), wrapping);
        } catch (GroupRejected e) {
            send(exchange, writer.acknowledgment(e), wrapping);
        }
    }

    private static void send(HttpExchange exchange, String answer, Wrapping wrapping) throws IOException {
        send(exchange, 200, wrapping.mediaType(), wrapping.around().apply(answer));
    }

    private void sendLater(HttpExchange exchange, String answer, Wrapping wrapping) throws IOException {
        if (!waiting.tryAcquire()) {
            say(exchange, 503, "Too many slow answers are waiting.");
            return;
        }
        CompletableFuture.delayedExecutor(slowness.toMillis(), TimeUnit.MILLISECONDS, task -> wake(exchange, task))
                .execute(() -> sendToWhoeverIsLeft(exchange, answer, wrapping));
    }

    private void wake(HttpExchange exchange, Runnable task) {
        waiting.release();
        try {
            workers.execute(task);
        } catch (RejectedExecutionException e) {
            exchange.close();
        }
    }

    private static void sendToWhoeverIsLeft(HttpExchange exchange, String answer, Wrapping wrapping) {
        try {
            send(exchange, answer, wrapping);
        } catch (IOException e) {
            // The asker has gone; a payer would not notice either.
            exchange.close();
        }
    }

    private static void say(HttpExchange exchange, int status, String sentence) throws IOException {
        send(exchange, status, "text/plain; charset=utf-8", sentence + "\n");
    }

    private static void send(HttpExchange exchange, int status, String mediaType, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        exchange.getResponseHeaders().set("Content-Type", mediaType);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
