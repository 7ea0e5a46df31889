package org.milepost.insurance.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milepost.insurance.ConnectionKind;
import org.milepost.insurance.x12.Envelope;

/** Payers that are slow, dead, wrong or hostile, on a socket of this machine. */
@Timeout(60)
class HttpPayerConnectionTest {
    private static final String QUESTION = "ISA*00*a question~";
    private static final Way WAY = new Way(
            Optional.empty(),
            ConnectionKind.X12,
            new Envelope("ZZ", "MILEPOST", "ZZ", "PAYER", "9MILEPOST0", false),
            "simulated");
    private static final Duration LONGEST = Duration.ofMillis(1500);
    private static final long GIGABYTE = 1024L * 1024 * 1024;

    private final List<AutoCloseable> opened = new ArrayList<>();

    @AfterEach
    void hang_up() throws Exception {
        for (AutoCloseable one : opened) {
            one.close();
        }
    }

    @Test
    void what_came_is_handed_on_byte_for_byte() throws Exception {
        Payer payer = new Payer(out -> write(out, "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nISA\u00e9\u0000~"));

        String answer = ask(payer).get();

        assertThat(answer).isEqualTo("ISA\u00e9\u0000~");
        assertThat(payer.asked()).startsWith("POST /270 HTTP/1.1").endsWith(QUESTION);
    }

    @Test
    void a_payer_that_takes_its_time_is_waited_for() throws Exception {
        Payer payer = new Payer(out -> {
            TimeUnit.MILLISECONDS.sleep(500);
            write(out, "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nISA*");
        });

        assertThat(ask(payer).get()).isEqualTo("ISA*");
    }

    @Test
    void where_nobody_listens_it_fails_at_once() throws IOException {
        int free;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = closed.getLocalPort();
        }

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> ask("http://127.0.0.1:" + free + "/").get(LONGEST.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Test
    void a_payer_that_never_answers_is_let_go_when_the_time_is_over() throws Exception {
        Payer payer = new Payer(out -> TimeUnit.SECONDS.sleep(30));

        assertThatFailure(ask(payer));

        assertThat(payer.isLetGo()).isTrue();
    }

    @Test
    void an_answer_without_end_is_cut_off_when_the_time_is_over() throws Exception {
        Payer payer = new Payer(out -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Type: application/edi-x12\r\n\r\n");
            while (true) {
                write(out, "~");
                TimeUnit.MILLISECONDS.sleep(20);
            }
        });

        assertThatFailure(ask(payer));

        assertThat(payer.isLetGo()).isTrue();
    }

    @Test
    void headers_without_end_are_cut_off_too() throws Exception {
        Payer payer = new Payer(out -> {
            write(out, "HTTP/1.1 200 OK\r\n");
            while (true) {
                write(out, "X-More: and more\r\n");
                TimeUnit.MILLISECONDS.sleep(20);
            }
        });

        assertThatFailure(ask(payer));

        assertThat(payer.isLetGo()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 1073741824", "Connection: close", "Transfer-Encoding: chunked"})
    void of_a_gigabyte_little_is_read(String how) throws Exception {
        AtomicLong sent = new AtomicLong();
        byte[] part = ("10000\r\n" + "~".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        Payer payer = new Payer(out -> {
            write(out, "HTTP/1.1 200 OK\r\n" + how + "\r\n\r\n");
            while (sent.get() < GIGABYTE) {
                out.write(part);
                sent.addAndGet(part.length);
            }
        });

        assertThatFailure(ask(payer));

        assertThat(payer.isLetGo()).isTrue();
        assertThat(sent.get()).isLessThan(GIGABYTE / 16);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "500 Internal Server Error",
                "503 Service Unavailable",
                "302 Found\r\nLocation: /elsewhere",
                "204 No"
            })
    void another_status_is_a_failure_whatever_stands_below_it(String status) throws Exception {
        Payer payer = new Payer(out -> write(out, "HTTP/1.1 " + status + "\r\nContent-Length: 4\r\n\r\nISA*"));

        assertThatFailure(ask(payer));

        assertThat(payer.connections()).isEqualTo(1);
    }

    @Test
    void what_is_no_http_is_a_failure() throws Exception {
        Payer payer = new Payer(out -> write(out, "ISA*00*~"));

        assertThatFailure(ask(payer));
    }

    @Test
    void no_failure_says_what_was_asked_or_answered() throws Exception {
        Payer payer = new Payer(out -> write(out, "HTTP/1.1 500 No\r\nContent-Length: 7\r\n\r\nEjemplo"));

        ExecutionException failure = assertThatFailure(ask(payer));

        assertThat(failure).hasStackTraceContaining("STATUS 500");
        assertThat(failure.toString() + failure.getCause()).doesNotContain("Ejemplo", "question");
    }

    @Test
    void five_hundred_questions_are_out_at_once_and_the_threads_stay_few() throws Exception {
        ScheduledExecutorService later = Executors.newScheduledThreadPool(2);
        opened.add(later::shutdownNow);
        CountDownLatch allOut = new CountDownLatch(500);
        HttpServer payer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
        payer.createContext("/", exchange -> {
            allOut.countDown();
            // The JDK's server is done with an exchange when somebody closes it, on whatever thread.
            var unused = later.schedule(() -> answer(exchange), 5, TimeUnit.SECONDS);
        });
        payer.start();
        opened.add(() -> payer.stop(0));
        HttpPayerConnection connection =
                connection("http://127.0.0.1:" + payer.getAddress().getPort() + "/", Duration.ofSeconds(40));
        int before = threads();

        List<CompletableFuture<String>> answers = new ArrayList<>();
        for (int n = 0; n < 500; n++) {
            answers.add(connection.ask(WAY, QUESTION).toCompletableFuture());
        }
        assertThat(allOut.await(30, TimeUnit.SECONDS)).isTrue();
        int meanwhile = threads();
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).get();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo("ISA*"));
        assertThat(meanwhile - before).isLessThan(20);
        assertThat(connection.isBusy()).isFalse();
    }

    @Test
    void with_as_many_questions_out_as_a_node_bears_it_is_busy() throws Exception {
        Payer payer = new Payer(out -> TimeUnit.SECONDS.sleep(30));
        HttpPayerConnection connection = connection(payer.address(), 2, LONGEST);

        CompletableFuture<String> first = connection.ask(WAY, QUESTION).toCompletableFuture();
        assertThat(connection.isBusy()).isFalse();
        CompletableFuture<String> second = connection.ask(WAY, QUESTION).toCompletableFuture();
        assertThat(connection.isBusy()).isTrue();
        assertThatFailure(first);
        assertThatFailure(second);

        assertThat(connection.isBusy()).isFalse();
    }

    private CompletableFuture<String> ask(Payer payer) {
        return ask(payer.address());
    }

    private CompletableFuture<String> ask(String address) {
        return connection(address, LONGEST).ask(WAY, QUESTION).toCompletableFuture();
    }

    private HttpPayerConnection connection(String address, Duration longest) {
        return connection(address, 1000, longest);
    }

    private HttpPayerConnection connection(String address, int mostAtOnce, Duration longest) {
        Line line = Line.open(ConnectionKind.X12, URI.create(address), "MILEPOST", "PAYER");
        HttpPayerConnection connection =
                new HttpPayerConnection(way -> line, there -> Optional.empty(), Clock.systemUTC(), mostAtOnce, longest);
        opened.add(connection::stop);
        return connection;
    }

    private static ExecutionException assertThatFailure(CompletableFuture<String> answer) {
        return assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> answer.get(10, TimeUnit.SECONDS))
                .actual();
    }

    private static int threads() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }

    private static void answer(HttpExchange exchange) {
        try (exchange) {
            exchange.sendResponseHeaders(200, 4);
            exchange.getResponseBody().write("ISA*".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    /** What a payer does once it has read the question. */
    private interface Manner {
        void answer(OutputStream out) throws IOException, InterruptedException;
    }

    /** A payer on a bare socket. */
    private final class Payer {
        private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final CompletableFuture<String> asked = new CompletableFuture<>();
        private final CountDownLatch letGo = new CountDownLatch(1);
        private final AtomicLong connections = new AtomicLong();

        Payer(Manner manner) throws IOException {
            opened.add(listener);
            Thread thread = new Thread(() -> serve(manner), "test-payer");
            thread.setDaemon(true);
            thread.start();
        }

        String address() {
            return "http://127.0.0.1:" + listener.getLocalPort() + "/270";
        }

        String asked() throws Exception {
            return asked.get(10, TimeUnit.SECONDS);
        }

        long connections() {
            return connections.get();
        }

        /** Whether the asker has closed the connection. */
        boolean isLetGo() throws InterruptedException {
            return letGo.await(10, TimeUnit.SECONDS);
        }

        private void serve(Manner manner) {
            while (!listener.isClosed()) {
                try {
                    Socket socket = listener.accept();
                    connections.incrementAndGet();
                    Thread thread = new Thread(() -> serve(socket, manner), "test-payer-connection");
                    thread.setDaemon(true);
                    thread.start();
                } catch (IOException closed) {
                    return;
                }
            }
        }

        private void serve(Socket socket, Manner manner) {
            try (socket) {
                BufferedInputStream in = new BufferedInputStream(socket.getInputStream());
                asked.complete(question(in));
                Thread watch = new Thread(() -> watch(in), "test-payer-watch");
                watch.setDaemon(true);
                watch.start();
                manner.answer(socket.getOutputStream());
                watch.join(10_000);
            } catch (IOException gone) {
                letGo.countDown();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        private void watch(InputStream in) {
            try {
                if (in.read() < 0) {
                    letGo.countDown();
                }
            } catch (IOException gone) {
                letGo.countDown();
            }
        }

        private String question(InputStream in) throws IOException {
            StringBuilder text = new StringBuilder();
            while (!text.toString().endsWith("~")) {
                int read = in.read();
                if (read < 0) {
                    throw new IOException("hung up");
                }
                text.append((char) read);
            }
            return text.toString();
        }
    }
}
