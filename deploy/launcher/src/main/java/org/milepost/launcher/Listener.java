package org.milepost.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/**
 * Where the server listens.
 *
 * @param address the machine's address
 * @param port the TCP port
 */
record Listener(InetAddress address, int port) {
    /**
     * The listener at {@code address}, given as a number or a name of this machine.
     *
     * @throws CannotContinue if there is no such address
     */
    static Listener at(String address, int port) {
        try {
            return new Listener(InetAddress.getByName(address), port);
        } catch (UnknownHostException e) {
            throw new CannotContinue("There is no address " + address + " to listen on.", e);
        }
    }

    static Listener loopback(int port) {
        return at("127.0.0.1", port);
    }

    /**
     * Makes sure that nobody listens there yet.
     *
     * @param purpose what it is for, in the plural
     * @throws CannotContinue if somebody does, or the address isn't this machine's
     */
    void requireFree(String purpose) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new CannotContinue(
                    "Port %d on %s, for %s, can't be used (%s): name another with --port."
                            .formatted(port, address.getHostAddress(), purpose, e.getMessage()),
                    e);
        }
    }

    /** The address for a browser on this machine. */
    String url() {
        return "http://%s:%d"
                .formatted(address.isLoopbackAddress() || address.isAnyLocalAddress() ? "localhost" : host(), port);
    }

    private String host() {
        String number = address.getHostAddress();
        return number.contains(":") ? "[" + number + "]" : number;
    }
}
