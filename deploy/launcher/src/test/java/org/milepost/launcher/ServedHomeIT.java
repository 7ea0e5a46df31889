package org.milepost.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The life of one home folder, told in order because each start of the server costs half a minute: served, killed, found again, served
 * again, stopped, and started with the wrong key.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class ServedHomeIT {
    private static final String LOOPBACK_4 = "0100007F";
    private static final String LOOPBACK_4_IN_6 = "0000000000000000FFFF00000100007F";

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Launched> launched = new ArrayList<>();
    private int port;

    /** Static, for one folder has to outlive each test. */
    @TempDir
    private static Path temporary;

    private Path home = Path.of("");

    @AfterAll
    void leave_nothing_running() throws IOException, InterruptedException {
        for (Launched run : launched) {
            if (run.isAlive()) {
                run.stop();
            }
        }
    }

    @Test
    @Order(1)
    void a_demo_is_served_and_says_how_to_try_it() throws IOException, InterruptedException {
        home = temporary.resolve("a home");
        port = Launched.freePorts();

        Launched run = serve();

        assertThat(run.out())
                .contains("http://localhost:" + port, "http://localhost:" + (port + 1) + "/health", home.toString())
                .contains("administrator@extramile.example.org", "MP100200301")
                .contains("Made the key " + home.resolve("milepost.key"));
        assertThat(permissions("milepost.key")).isEqualTo("rw-------");
        assertThat(permissions("database")).isEqualTo("rwx------");
        assertThat(permissions("database/passwords.properties")).isEqualTo("rw-------");
        assertThat(permissions("pgbin")).isEqualTo("rwx------");
    }

    @Test
    @Order(2)
    void it_listens_on_the_loopback_address_alone() throws IOException {
        List<ProcessHandle> all = new ArrayList<>(last().processes());
        ProcessHandle postgres = postmaster();
        all.add(postgres);
        all.addAll(postgres.descendants().toList());

        List<String> addresses = OpenSockets.addresses(all);

        // Visitors, operations, PostgreSQL, the simulated payer.
        assertThat(addresses).hasSize(4).allMatch(a -> a.equals(LOOPBACK_4) || a.equals(LOOPBACK_4_IN_6));
    }

    @Test
    @Order(2)
    void operations_answer_on_their_own_port_only() throws IOException, InterruptedException {
        assertThat(get(port + 1, "/health/ready").statusCode()).isEqualTo(200);
        assertThat(get(port + 1, "/metrics").statusCode()).isEqualTo(200);
        assertThat(get(port + 1, "/openapi").statusCode()).isEqualTo(200);
        assertThat(get(port, "/health/ready").statusCode()).isEqualTo(404);
        assertThat(get(port, "/metrics").statusCode()).isEqualTo(404);
        assertThat(get(port, "/openapi").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void answers_do_not_name_the_server() throws IOException, InterruptedException {
        HttpResponse<String> answer = get(port, "/");

        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    @Order(2)
    void visitors_who_send_their_form_slowly_keep_nobody_waiting() throws IOException, InterruptedException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 40; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                slow.add(socket);
                socket.getOutputStream().write("""
                                POST /contact HTTP/1.1
                                Host: localhost
                                Sec-Fetch-Site: same-origin
                                Content-Type: application/x-www-form-urlencoded
                                Content-Length: 100

                                name=""".replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
            }

            for (int i = 0; i < 20; i++) {
                assertThat(get(port, "/mississippi/klonopin-addiction").statusCode())
                        .isEqualTo(200);
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    @Order(2)
    void the_log_is_json_and_the_server_says_nothing_of_itself() throws IOException {
        assertThat(last().err().lines()).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        assertThat(last().err()).doesNotContain("\"level\":\"INFO\",\"logger\":\"fish.payara", "\"logger\":\"jakarta.");
    }

    @Test
    @Order(2)
    void postgres_lets_nobody_in_without_a_password() {
        for (String role : List.of("postgres", "milepost_owner", "milepost")) {
            assertThatThrownBy(() -> DriverManager.getConnection(address(), role, ""))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    @Order(2)
    void the_serving_role_owns_nothing_and_may_change_rows_alone() throws IOException, SQLException {
        try (Connection connection = connect("milepost");
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("drop table platform.key_check"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("must be owner");
            assertThat(statement.executeUpdate("update platform.job set priority = priority where false"))
                    .isZero();
        }
    }

    @Test
    @Order(2)
    void somebody_who_is_invited_from_the_command_line_is_let_in_by_the_link_and_nobody_else_is() throws Exception {
        Launched invited = invite("Ana@Example.org", "Ana Ejemplo");
        Launched again = invite("ana@example.org", "Ana Ejemplo");
        Launched other = invite("marketer@extramile.example.org", "Somebody");

        assertThat(get(port, link(invited)).statusCode()).isEqualTo(404);
        assertThat(get(port, link(again)).body()).contains("Ana Ejemplo", "ana@example.org");
        assertThat(other.err())
                .contains(
                        "This address is that of another account: only administrators of the network are let in from here.");
        assertThat(invite("nobody", "Ana").err()).contains("Write an e-mail address such as ana@example.org.");
    }

    private Launched invite(String email, String name) throws IOException, InterruptedException {
        return Launched.run("invite", email, name, "--demo", "--home", home.toString());
    }

    private static String link(Launched invited) throws IOException {
        return invited.out().substring(invited.out().indexOf("/console/")).strip();
    }

    @Test
    @Order(2)
    void the_key_is_rotated_while_the_site_serves() throws Exception {
        post("/mississippi/contact", "forWhom=MYSELF&name=Before+Rotation&phone=601-555-0142&agree=on");

        Launched rotate = Launched.run("keys", "rotate", "--demo", "--home", home.toString());
        HttpResponse<String> during =
                post("/mississippi/contact", "forWhom=MYSELF&name=After+Rotation&phone=601-555-0142&agree=on");
        Launched status = Launched.run("keys", "status", "--demo", "--home", home.toString());
        Launched retire = Launched.run("keys", "retire", "--demo", "--home", home.toString());

        assertThat(rotate.err()).isEmpty();
        assertThat(rotate.out()).contains("Every record is sealed by the newest key.");
        assertThat(during.statusCode()).isEqualTo(303);
        assertThat(status.out()).contains(" 0 of them sealed by an older key.");
        assertThat(retire.out()).contains("The older keys are off.");
        assertThat(permissions("milepost.key")).isEqualTo("rw-------");
    }

    @Test
    @Order(3)
    void what_was_committed_outlives_kill_9_and_the_orphaned_database_is_found() throws Exception {
        commit("kept through the first kill");
        ProcessHandle orphan = postmaster();

        last().kill();
        assertThat(orphan.isAlive()).isTrue();
        Launched migrate = Launched.run("migrate", "--demo", "--home", home.toString());

        assertThat(migrate.err()).isEmpty();
        assertThat(migrate.out()).contains("The database is up to date.");
        assertThat(orphan.isAlive()).isFalse();
    }

    @Test
    @Order(4)
    void what_was_committed_outlives_a_kill_of_the_database_as_well() throws Exception {
        serve();
        commit("kept through the second kill");
        ProcessHandle postgres = postmaster();

        last().kill();
        postgres.destroyForcibly();
        serve();

        try (Connection connection = connect("milepost_owner");
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select string_agg(word, ', ' order by word) from public.kept")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("kept through the first kill, kept through the second kill");
        }
    }

    @Test
    @Order(5)
    void it_stops_when_asked_and_leaves_no_process_behind() throws IOException, InterruptedException {
        ProcessHandle postgres = postmaster();

        Duration taken = last().stop();

        assertThat(taken).isLessThan(Duration.ofSeconds(30));
        assertThat(postgres.isAlive()).isFalse();
        assertThat(home.resolve("database/data/postmaster.pid")).doesNotExist();
    }

    /** It once opened the home folder a second time for the new key, met its own lock there and died of it. */
    @Test
    @Order(6)
    void the_key_is_rotated_while_nobody_serves() throws IOException, InterruptedException {
        Launched rotate = Launched.run("keys", "rotate", "--demo", "--home", home.toString());

        assertThat(rotate.err()).isEmpty();
        assertThat(rotate.out()).contains("Every record is sealed by the newest key.");
        assertThat(home.resolve("database/data/postmaster.pid")).doesNotExist();
    }

    @Test
    @Order(7)
    void a_missing_key_is_told_before_anything_is_served() throws IOException, InterruptedException {
        Path key = home.resolve("milepost.key");
        Files.move(key, home.resolve("kept.key"));

        Launched run = Launched.run("serve", "--demo", "--port", "" + port, "--home", home.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines())
                .containsExactly(
                        "milepost: The key file " + key
                                + " is missing, and without it nobody can read what the database holds: put your backup of it there.");
        assertThat(key).doesNotExist();
    }

    @Test
    @Order(8)
    void another_installation_s_key_is_told_from_the_right_one() throws Exception {
        Path other = home.resolveSibling("other");
        Path key = home.resolve("milepost.key");
        KeyPlace.of(other).make();
        Files.move(other, key);

        Launched run = Launched.run("serve", "--demo", "--port", "" + port, "--home", home.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines())
                .containsExactly("milepost: The key file " + key
                        + " is not the one this database was sealed with: put the right one there.");
    }

    private Launched serve() throws IOException, InterruptedException {
        Launched run = Launched.start(Map.of(), "serve", "--demo", "--port", "" + port, "--home", home.toString());
        launched.add(run);
        return run.awaitReady();
    }

    private Launched last() {
        return launched.get(launched.size() - 1);
    }

    private void commit(String word) throws IOException, SQLException {
        try (Connection connection = connect("milepost_owner");
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists public.kept (word text)");
            statement.execute("insert into public.kept values ('" + word + "')");
        }
    }

    private Connection connect(String role) throws IOException, SQLException {
        Properties passwords = new Properties();
        passwords.load(new StringReader(Files.readString(home.resolve("database/passwords.properties"))));
        return DriverManager.getConnection(address(), role, passwords.getProperty(role));
    }

    private String address() throws IOException {
        return "jdbc:postgresql://127.0.0.1:" + postmasterFile().get(3) + "/milepost";
    }

    private ProcessHandle postmaster() throws IOException {
        return ProcessHandle.of(Long.parseLong(postmasterFile().get(0))).orElseThrow();
    }

    /** PostgreSQL's own note: process number, data folder, start, port, … */
    private List<String> postmasterFile() throws IOException {
        return Files.readAllLines(home.resolve("database/data/postmaster.pid"));
    }

    private String permissions(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(path)));
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(int at, String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + at + path))
                        .timeout(Duration.ofSeconds(30))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
