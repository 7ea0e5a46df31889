package org.milepost.insurance.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.milepost.insurance.ConnectionId;
import org.milepost.insurance.SetAsideFiles.Reason;
import org.milepost.insurance.SetAsideFiles.State;
import org.milepost.insurance.connections.BroughtFiles;
import org.milepost.insurance.connections.BroughtFiles.Aside;
import org.milepost.insurance.connections.BroughtFiles.Brought;
import org.milepost.insurance.connections.FilesAside;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what was brought for a connection, and sets aside what can't be wholly taken. A file is moved first and remembered then: whoever
 * dies in between leaves one that is found at the next run, without its reason.
 */
@Dependent
class Receiving {
    private static final Logger LOG = LoggerFactory.getLogger(Receiving.class);

    private final FiledAnswers answers;
    private final FilesAside aside;
    private final Clock clock;

    @Inject
    Receiving(FiledAnswers answers, FilesAside aside, Clock clock) {
        this.answers = answers;
        this.aside = aside;
        this.clock = clock;
    }

    void from(BroughtFiles files, ConnectionId connection) throws IOException {
        lookAtWhatIsAside(files, connection);
        for (Brought file : files.incoming(clock.instant())) {
            Optional<Reason> reason = take(files, connection, file);
            if (reason.isPresent()) {
                setAside(files, connection, file, reason.get());
            }
        }
    }

    /** Reads again what somebody wants read again, and sees which files came there by themselves and which are gone. */
    private void lookAtWhatIsAside(BroughtFiles files, ConnectionId connection) throws IOException {
        Map<UUID, State> remembered = aside.states(connection);
        Map<UUID, Brought> there = new HashMap<>();
        for (Brought file : files.aside()) {
            Optional<UUID> id = file.id().filter(remembered::containsKey);
            if (id.isEmpty() || there.putIfAbsent(id.get(), file) != null) {
                setAside(files, connection, file, Reason.NOT_TOLD);
            }
        }
        remembered.forEach((id, state) -> {
            Optional<Brought> file = Optional.ofNullable(there.get(id));
            if (file.isPresent() && state == State.AGAIN) {
                again(files, connection, id, file.get());
            } else if (file.isPresent() == (state == State.GONE)) {
                aside.lookedFor(connection, id, file.isPresent());
            }
        });
    }

    private void again(BroughtFiles files, ConnectionId connection, UUID id, Brought file) {
        Optional<Reason> reason = take(files, connection, file);
        if (reason.isPresent()) {
            aside.triedInVain(connection, id, reason.get());
        } else {
            aside.taken(connection, id);
        }
    }

    /** Takes a file and lets it go; returns why it could not wholly be taken. */
    private Optional<Reason> take(BroughtFiles files, ConnectionId connection, Brought file) {
        try {
            Optional<String> text = files.read(file);
            Optional<Reason> reason =
                    text.isEmpty() ? Optional.of(Reason.TOO_LARGE) : answers.take(connection, text.get());
            if (reason.isEmpty()) {
                files.done(file);
            }
            return reason;
        } catch (IOException unreadable) {
            return Optional.of(Reason.UNREADABLE);
        }
    }

    private void setAside(BroughtFiles files, ConnectionId connection, Brought file, Reason reason) {
        try {
            Aside moved = files.setAside(file);
            aside.add(connection, moved, reason);
            LOG.warn(
                    "A file that was brought by connection {} is set aside as {} ({}).",
                    connection,
                    moved.id(),
                    reason);
        } catch (NoSuchFileException taken) {
            LOG.info("A file that was brought by connection {} was taken away by somebody else.", connection);
        } catch (IOException unusable) {
            LOG.error(
                    "A file that was brought by connection {} can't be set aside ({}). It is tried again.",
                    connection,
                    unusable.getClass().getName());
        }
    }
}
