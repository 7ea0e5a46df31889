package org.milepost.insurance.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.PayerId;
import org.milepost.insurance.SetAsideFiles.Reason;
import org.milepost.insurance.SetAsideFiles.State;
import org.milepost.insurance.VerificationId;
import org.milepost.insurance.connections.BroughtFiles;
import org.milepost.insurance.connections.FileFolder;
import org.milepost.insurance.connections.FilesInMemory;
import org.milepost.insurance.connections.PayerConnection;
import org.milepost.insurance.connections.Way;

class ReceivingTest {
    private static final ConnectionId FILES = new ConnectionId("00000000-0000-4000-8000-00000000f11e");
    private static final Instant NOON = Instant.parse("2026-11-27T18:00:00Z");
    private static final String ISA =
            "ISA*00*          *00*          *ZZ*PAYER          *ZZ*MILEPOST       *261127*0700*^*00501*000000077*0*T*:~";
    private static final String GS = "GS*HB*PAYER*MILEPOST*20261127*0700*77*X*005010X279A1~";
    private static final String END = "GE*1*77~IEA*1*000000077~";
    private static final String OURS = "ST*271*0001~TRN*2*one*9PAYER0000~SE*3*0001~";
    private static final String NOBODYS = "ST*271*0002~TRN*2*nobodys*9PAYER0000~SE*3*0002~";

    @TempDir
    Path path;

    private final FilesInMemory aside = new FilesInMemory();
    private final AskedByFile asked = new AskedByFile();
    private BroughtFiles files;
    private int brought;

    @BeforeEach
    void a_folder() throws IOException {
        files = new FileFolder(path).brought();
    }

    @Test
    void an_answer_to_a_question_of_ours_is_taken_and_its_file_is_gone() throws IOException {
        bring("answers.x12", ISA + GS + OURS + END);

        receive();

        assertThat(asked.answers).hasSize(1);
        assertThat(names("incoming")).isEmpty();
        assertThat(names("set-aside")).isEmpty();
        assertThat(aside.states()).isEmpty();
    }

    @Test
    void each_reason_why_a_file_is_set_aside_is_remembered() throws IOException {
        Map<String, Reason> reasons = Map.ofEntries(
                Map.entry("", Reason.EMPTY),
                Map.entry(" \r\n", Reason.EMPTY),
                Map.entry("<html>Sign in</html>", Reason.NOT_X12),
                Map.entry("ISA*cut off early", Reason.NOT_X12),
                Map.entry("x".repeat(20 * 1024 * 1024 + 1), Reason.TOO_LARGE),
                Map.entry(ISA + GS + END, Reason.NO_ANSWER),
                Map.entry(ISA + GS + OURS + "ST*271*0002~TRN*2*", Reason.CUT_OFF),
                Map.entry(ISA + GS + "ST*835*0001~SE*2*0001~" + END, Reason.ANOTHER_KIND),
                Map.entry(ISA + GS + OURS + NOBODYS + END, Reason.NOT_ASKED),
                Map.entry(ISA + "TA1*000000905*261127*1800*R*020~IEA*0*000000077~", Reason.NOT_ASKED),
                Map.entry(ISA + GS + "ST*999*0001~AK1*HS*905~AK9*R*1*1*0~SE*4*0001~" + END, Reason.NOT_ASKED),
                Map.entry(
                        ISA + GS + "ST*271*0001~TRN*2*one*9PAYER0000~TRN*2*two*9PAYER0000~SE*4*0001~" + END,
                        Reason.SEVERAL_QUESTIONS));

        for (Map.Entry<String, Reason> file : reasons.entrySet()) {
            FilesInMemory fresh = new FilesInMemory();
            bring("answers.x12", file.getKey());
            receiving(fresh).from(files, FILES);
            assertThat(fresh.reasons()).last().isEqualTo(file.getValue());
        }

        assertThat(names("incoming")).isEmpty();
        assertThat(names("set-aside")).hasSize(reasons.size());
    }

    /** One file that the server could not read kept all that came after it from being read. */
    @Test
    void a_file_that_cannot_be_read_is_set_aside_and_the_next_one_is_taken() throws IOException {
        bring("a.x12", ISA + GS + OURS + END);
        bring("b.x12", ISA + GS + OURS + END);
        bring("c.x12", ISA + GS + NOBODYS + END);
        asked.meanwhile = () -> {
            try {
                Files.delete(path.resolve("incoming/b.x12"));
                Files.createDirectory(path.resolve("incoming/b.x12"));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        };

        receive();

        assertThat(asked.answers).hasSize(1);
        assertThat(aside.reasons()).containsExactly(Reason.UNREADABLE, Reason.NOT_ASKED);
        assertThat(names("incoming")).isEmpty();
    }

    @Test
    void a_file_that_is_tried_again_is_taken_where_it_lies_or_stays_with_the_reason_of_now() throws IOException {
        asked.known = Map.of();
        bring("answers.x12", ISA + GS + OURS + END);
        receive();
        assertThat(aside.reasons()).containsExactly(Reason.NOT_ASKED);
        receive();
        assertThat(asked.answers).isEmpty();

        aside.decide(State.AGAIN);
        receive();
        assertThat(aside.states()).containsExactly(State.ASIDE);
        asked.known = AskedByFile.TWO;
        aside.decide(State.AGAIN);
        receive();

        assertThat(asked.answers).hasSize(1);
        assertThat(aside.states()).isEmpty();
        assertThat(names("set-aside")).isEmpty();
    }

    /** Before reasons were kept files lay there under an id that no row has; somebody may also put one there by hand. */
    @Test
    void what_lies_there_and_is_not_remembered_is_found_once_and_can_be_tried() throws IOException {
        Files.writeString(
                path.resolve("set-aside/00000000-0000-4000-8000-000000000271-answers.x12"), ISA + GS + OURS + END);
        Files.writeString(path.resolve("set-aside/by-hand.x12"), "<html>");

        receive();
        receive();
        assertThat(aside.reasons()).containsExactly(Reason.NOT_TOLD, Reason.NOT_TOLD);
        aside.decide(State.AGAIN);
        receive();

        assertThat(aside.reasons()).containsExactly(Reason.NOT_X12);
        assertThat(asked.answers).hasSize(1);
    }

    @Test
    void a_file_that_somebody_took_away_is_gone_and_one_that_came_back_waits_again() throws IOException {
        bring("answers.x12", "<html>");
        receive();
        Path file = path.resolve("set-aside").resolve(names("set-aside").get(0));
        Path elsewhere = path.resolve("elsewhere");

        Files.move(file, elsewhere);
        receive();
        assertThat(aside.states()).containsExactly(State.GONE);
        Files.move(elsewhere, file);
        receive();

        assertThat(aside.states()).containsExactly(State.ASIDE);
    }

    @Test
    void a_file_that_somebody_is_done_with_stays_and_is_not_found_anew() throws IOException {
        bring("answers.x12", "<html>");
        receive();

        aside.decide(State.DONE);
        receive();

        assertThat(aside.states()).containsExactly(State.DONE);
        assertThat(names("set-aside")).hasSize(1);
    }

    /** A copy that was made by hand has the id of its model; each is decided on alone. */
    @Test
    void a_copy_of_a_file_is_found_as_one_of_its_own() throws IOException {
        bring("answers.x12", "<html>");
        receive();
        String name = names("set-aside").get(0);
        Files.copy(
                path.resolve("set-aside").resolve(name),
                path.resolve("set-aside").resolve(name + ".copy"));

        receive();

        assertThat(aside.states()).containsExactly(State.ASIDE, State.ASIDE);
    }

    private void receive() throws IOException {
        receiving(aside).from(files, FILES);
    }

    private Receiving receiving(FilesInMemory remembered) {
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
        EligibilityJob nothingMore = new EligibilityJob(asked, new NothingIsSent(), new InHand(), clock);
        return new Receiving(new FiledAnswers(asked, asked, nothingMore), remembered, clock);
    }

    private void bring(String name, String text) throws IOException {
        Path file = Files.writeString(path.resolve("incoming").resolve(name), text);
        Files.setLastModifiedTime(file, FileTime.from(NOON.minusSeconds(60 - brought++)));
    }

    private List<String> names(String where) throws IOException {
        try (Stream<Path> names = Files.list(path.resolve(where))) {
            return names.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** Two questions that went as files, and what was answered to them. */
    private static final class AskedByFile implements Filing, Rounds {
        private static final VerificationId VERIFICATION = VerificationId.of("00000000-0000-4000-8000-00000000000f");
        private static final Map<String, UUID> TWO = Map.of(
                "one", UUID.fromString("00000000-0000-4000-8000-000000000001"),
                "two", UUID.fromString("00000000-0000-4000-8000-000000000002"));

        private final List<String> answers = new ArrayList<>();
        private Map<String, UUID> known = TWO;
        private Runnable meanwhile = () -> {};

        @Override
        public Optional<Asked> byTrace(ConnectionId connection, String trace) {
            return Optional.ofNullable(known.get(trace)).map(exchange -> new Asked(exchange, VERIFICATION));
        }

        @Override
        public Optional<Asked> byControlNumber(ConnectionId connection, String number) {
            return Optional.empty();
        }

        /** Until it is answered. */
        @Override
        public boolean isOut(UUID exchange) {
            return answers.isEmpty();
        }

        @Override
        public void answered(UUID exchange, String text) {
            answers.add(text);
            meanwhile.run();
        }

        @Override
        public Step next(VerificationId id) {
            return new Step.Over();
        }

        @Override
        public List<Unfiled> unfiled(int most) {
            return List.of();
        }

        @Override
        public boolean letGo(UUID exchange) {
            return false;
        }

        @Override
        public void consentEnded(UUID exchange) {}

        @Override
        public boolean isLetGo(UUID exchange) {
            return true;
        }

        @Override
        public boolean isWanted(UUID exchange) {
            return true;
        }

        @Override
        public void begin(VerificationId id) {}

        @Override
        public Optional<Question> release(VerificationId id, PayerId payer, String serviceType) {
            return Optional.empty();
        }

        @Override
        public void failed(UUID exchange) {}

        @Override
        public void consentEnded(VerificationId id) {}
    }

    /** What is brought is all there is to do. */
    private static final class NothingIsSent implements PayerConnection {
        @Override
        public CompletionStage<String> ask(Way way, String question) {
            throw new UnsupportedOperationException("Nothing is sent here.");
        }

        @Override
        public boolean isBusy() {
            return true;
        }
    }
}
