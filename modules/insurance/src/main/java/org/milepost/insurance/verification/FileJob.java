package org.milepost.insurance.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.connections.FileFolder;
import org.milepost.insurance.connections.FileFolders;
import org.milepost.insurance.connections.Ways;
import org.milepost.insurance.x12.Interchange;
import org.milepost.insurance.x12.Segment;
import org.milepost.insurance.x12.SingleAnswers;
import org.milepost.insurance.x12.Transaction;
import org.milepost.intake.ConsentNotInForce;
import org.milepost.platform.Job;
import org.milepost.platform.Jobs;
import org.milepost.platform.Opened;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes questions to the folders of connections by files, and answers from there. A question is written, then leave is given in the
 * database, then it is renamed; so whoever dies in between leaves a file that nobody takes, and the next run knows which way it goes.
 */
@Dependent
class FileJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(FileJob.class);
    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final int AT_ONCE = 200;

    private final Filing filing;
    private final Rounds rounds;
    private final EligibilityJob asking;
    private final FileFolders folders;
    private final Ways ways;
    private final Clock clock;

    @Inject
    FileJob(Filing filing, Rounds rounds, EligibilityJob asking, FileFolders folders, Ways ways, Clock clock) {
        this.filing = filing;
        this.rounds = rounds;
        this.asking = asking;
        this.folders = folders;
        this.ways = ways;
        this.clock = clock;
    }

    @Transactional
    void ask(@Observes Opened opened, Jobs jobs) {
        jobs.ask(FileJob.class, "everything", clock.instant());
    }

    @Override
    public String name() {
        return "insurance.files";
    }

    @Override
    public Optional<Instant> run(String subject) {
        List<Filing.Unfiled> unfiled = filing.unfiled(AT_ONCE);
        for (ConnectionId connection : ways.byFiles()) {
            try {
                Optional<FileFolder> folder = folders.of(connection);
                if (folder.isPresent()) {
                    recover(folder.get());
                    send(folder.get(), connection, unfiled);
                    receive(folder.get(), connection);
                    takeBack(folder.get());
                }
            } catch (IOException unusable) {
                LOG.error(
                        "The folder of connection {} can't be used ({}). It is tried again.",
                        connection,
                        unusable.getClass().getName());
            }
        }
        return Optional.of(clock.instant().plus(EVERY));
    }

    /** What was written when somebody died: it goes on its way where leave was given, and is written anew where it was not. */
    private void recover(FileFolder folder) throws IOException {
        for (UUID question : folder.unfinished()) {
            if (filing.isLetGo(question)) {
                folder.letGo(question);
            } else {
                folder.takeBack(question);
            }
        }
    }

    private void send(FileFolder folder, ConnectionId connection, List<Filing.Unfiled> unfiled) throws IOException {
        for (Filing.Unfiled question : unfiled) {
            if (question.connection().equals(connection)) {
                folder.write(question.exchange(), question.text());
                if (hasLeave(question.exchange())) {
                    folder.letGo(question.exchange());
                } else {
                    folder.takeBack(question.exchange());
                }
            }
        }
    }

    private boolean hasLeave(UUID question) {
        try {
            return filing.letGo(question);
        } catch (ConsentNotInForce ended) {
            filing.consentEnded(question);
            return false;
        }
    }

    private void receive(FileFolder folder, ConnectionId connection) throws IOException {
        for (FileFolder.Brought file : folder.brought(clock.instant())) {
            List<String> answers = folder.read(file).map(SingleAnswers::of).orElse(List.of());
            boolean allKnown = !answers.isEmpty();
            for (String answer : answers) {
                allKnown &= take(connection, answer);
            }
            if (allKnown) {
                folder.done(file);
            } else {
                folder.setAside(file);
                LOG.warn(
                        "A file that was brought by connection {} is set aside: not all of it is an answer to a question of ours.",
                        connection);
            }
        }
    }

    /** Keeps one answer; what was kept before stays. Returns whether it belongs to a question of ours. */
    private boolean take(ConnectionId connection, String answer) {
        Interchange interchange = Interchange.read(answer);
        for (Segment acknowledgment : interchange.acknowledgments()) {
            return acknowledged(connection, acknowledgment.element(1), acknowledgment.element(4));
        }
        for (Transaction transaction : interchange.transactions()) {
            return switch (transaction.kind()) {
                case "271" -> answered(connection, transaction, answer);
                case "999", "997" ->
                    acknowledged(connection, first(transaction, "AK1", 2), first(transaction, "AK9", 1));
                default -> false;
            };
        }
        return false;
    }

    private boolean answered(ConnectionId connection, Transaction transaction, String answer) {
        Set<Filing.Asked> asked = transaction.all("TRN").stream()
                .flatMap(trace -> filing.byTrace(connection, trace.element(2)).stream())
                .collect(Collectors.toSet());
        if (asked.size() != 1) {
            return false;
        }
        Filing.Asked one = asked.iterator().next();
        if (filing.isOut(one.exchange())) {
            rounds.answered(one.exchange(), answer);
            asking.goOn(one.verification());
        }
        return true;
    }

    /** What was refused by its form is answered by nobody. */
    private boolean acknowledged(ConnectionId connection, String number, String code) {
        Optional<Filing.Asked> asked = filing.byControlNumber(connection, number);
        if (code.equals("R")
                && asked.filter(one -> filing.isOut(one.exchange())).isPresent()) {
            rounds.failed(asked.get().exchange());
            asking.goOn(asked.get().verification());
        }
        return asked.isPresent();
    }

    private static String first(Transaction transaction, String segment, int element) {
        return transaction.all(segment).stream()
                .map(found -> found.element(element))
                .findFirst()
                .orElse("");
    }

    /** Whatever is answered, forgotten or no longer to be asked is taken back, where nobody has taken it yet. */
    private void takeBack(FileFolder folder) throws IOException {
        for (UUID question : folder.waiting()) {
            if (!filing.isWanted(question)) {
                folder.takeBack(question);
            }
        }
    }
}
