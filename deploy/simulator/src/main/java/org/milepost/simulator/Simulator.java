package org.milepost.simulator;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.milepost.simulator.x12.ReplyWriter;

/**
 * A running payer. It keeps nothing of what it is asked; the member id on the card ({@link DemoCard}) decides what it
 * answers.
 *
 * <table>
 * <caption>What a POST answers: to /eligibility as application/edi-x12, to /core in the envelope of CAQH CORE C2.2.0
 * (user and password: simulator), to /raw-x12 as the x12 of a JSON object (Authorization: Key simulator)</caption>
 * <tr><th>Asked</th><th>Answered</th></tr>
 * <tr><td>a whole 270 about one patient</td><td>200, a 271 with benefits or an AAA</td></tr>
 * <tr><td>a 270 about several patients</td><td>200, a 271 with AAA 04 in 2000A</td></tr>
 * <tr><td>a 270 that breaks 005010X279A1, or another group</td><td>200, a 999</td></tr>
 * <tr><td>an interchange with a wrong ISA or IEA, or one marked as production</td><td>200, a TA1</td></tr>
 * <tr><td>an interchange without a group that asks to be acknowledged</td><td>200, a TA1 that accepts it</td></tr>
 * <tr><td>an envelope that is not in order, or not let in</td><td>200, the envelope with its error, or 401</td></tr>
 * <tr><td>no interchange</td><td>400</td></tr>
 * <tr><td>another media type than that of the address</td><td>415</td></tr>
 * <tr><td>more than 64 KiB</td><td>413</td></tr>
 * </table>
 */
public final class Simulator implements AutoCloseable {
    /** How long {@link DemoCard#SLOW} takes where nothing else is said: longer than the 20 s a visitor is kept waiting. */
    public static final Duration SLOWNESS = Duration.ofSeconds(25);

    private static final int WORKERS = 8;
    private static final int QUEUE = 256;

    private final HttpServer server;
    private final ExecutorService workers;

    private Simulator(HttpServer server, ExecutorService workers) {
        this.server = server;
        this.workers = workers;
    }

    /**
     * Starts a payer.
     *
     * @param address the address to listen on, for instance 127.0.0.1
     * @param port the port, or 0 for any that is free
     * @throws IOException if the port is taken or the address is not of this machine
     */
    public static Simulator start(String address, int port) throws IOException {
        return start(address, port, SLOWNESS, Clock.systemUTC());
    }

    /**
     * Starts a payer with a pace and a calendar of its own.
     *
     * @param slowness how long {@link DemoCard#SLOW} takes
     * @param clock what the payer takes for now
     * @throws IOException if the port is taken or the address is not of this machine
     */
    public static Simulator start(String address, int port, Duration slowness, Clock clock) throws IOException {
        InetSocketAddress listener = new InetSocketAddress(address, port);
        if (listener.isUnresolved()) {
            throw new UnknownHostException("no such address");
        }
        HttpServer server = HttpServer.create(listener, QUEUE);
        // Beyond the queue the server hangs up, which is what an overwhelmed payer does.
        ExecutorService workers = new ThreadPoolExecutor(
                WORKERS, WORKERS, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(QUEUE), threads());
        server.setExecutor(workers);
        server.createContext(
                "/", new EligibilityHandler(new PayerDesk(clock), new ReplyWriter(clock), slowness, clock, workers));
        server.start();
        return new Simulator(server, workers);
    }

    private static ThreadFactory threads() {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, "simulator-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** The port it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Where to POST a 270. */
    public URI endpoint() {
        String host = server.getAddress().getAddress().getHostAddress();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + Form.X12.path());
    }

    /** Hangs up on whoever still waits, and stops. */
    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
