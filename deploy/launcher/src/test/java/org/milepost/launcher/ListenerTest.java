package org.milepost.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class ListenerTest {
    @Test
    void a_port_in_use_is_named_in_a_sentence() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Listener listener = Listener.loopback(other.getLocalPort());

            assertThatThrownBy(() -> listener.requireFree("visitors"))
                    .isInstanceOf(CannotContinue.class)
                    .hasMessage(
                            "Port " + other.getLocalPort()
                                    + " on 127.0.0.1, for visitors, can't be used (Address already in use): name another with --port.");
        }
    }

    @Test
    void a_free_port_passes_and_stays_free() throws IOException {
        int port;
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = probe.getLocalPort();
        }

        Listener.loopback(port).requireFree("visitors");

        Listener.loopback(port).requireFree("visitors");
    }

    @Test
    void an_address_of_another_machine_is_refused() {
        assertThatThrownBy(() -> Listener.at("192.0.2.7", 8080).requireFree("visitors"))
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining("192.0.2.7");
    }

    @Test
    void a_browser_on_this_machine_is_sent_to_localhost() {
        assertThat(Listener.at("127.0.0.1", 8080).url()).isEqualTo("http://localhost:8080");
        assertThat(Listener.at("0.0.0.0", 8080).url()).isEqualTo("http://localhost:8080");
        assertThat(Listener.at("192.0.2.7", 80).url()).isEqualTo("http://192.0.2.7:80");
        assertThat(Listener.at("2001:db8::7", 80).url()).isEqualTo("http://[2001:db8:0:0:0:0:0:7]:80");
    }
}
