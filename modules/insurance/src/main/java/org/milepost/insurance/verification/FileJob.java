package org.milepost.insurance.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.connections.FileFolder;
import org.milepost.insurance.connections.FileFolders;
import org.milepost.insurance.connections.Ways;
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
    private final Receiving receiving;
    private final FileFolders folders;
    private final Ways ways;
    private final Clock clock;

    @Inject
    FileJob(Filing filing, Receiving receiving, FileFolders folders, Ways ways, Clock clock) {
        this.filing = filing;
        this.receiving = receiving;
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
                    receiving.from(folder.get().brought(), connection);
                    takeBack(folder.get());
                }
            } catch (IOException | UncheckedIOException unusable) {
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

    /** Whatever is answered, forgotten or no longer to be asked is taken back, where nobody has taken it yet. */
    private void takeBack(FileFolder folder) throws IOException {
        for (UUID question : folder.waiting()) {
            if (!filing.isWanted(question)) {
                folder.takeBack(question);
            }
        }
    }
}
