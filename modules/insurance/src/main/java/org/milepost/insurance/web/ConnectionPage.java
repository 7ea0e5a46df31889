package org.milepost.insurance.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.milepost.insurance.ConnectionKind;
import org.milepost.insurance.ConnectionTrials;
import org.milepost.insurance.Connections;
import org.milepost.insurance.Connections.Connection;
import org.milepost.platform.Language;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * One connection, or one that is being set up.
 *
 * @param kind how it takes questions to payers
 * @param connection as it stands; empty while it is being set up
 * @param form as far as it is typed
 * @param saved whether it was saved just now
 * @param trial what came of trying it just now; empty where it was not tried
 * @param files what lies in its folder; empty where it has none
 * @param setAside how many files are set aside
 * @param t the module's texts
 */
public record ConnectionPage(
        ConnectionKind kind,
        Optional<Connection> connection,
        Submission form,
        boolean saved,
        Optional<ConnectionTrials.Trial> trial,
        Optional<Connections.FilesThere> files,
        long setAside,
        Texts t) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Language.ENGLISH.locale());

    /** Where the form is sent. */
    public String action() {
        return connection
                .map(one -> ConnectionsResource.ADDRESS + "/" + one.id())
                .orElse(NewConnectionResource.ADDRESS);
    }

    /** What stands on top. */
    public String title() {
        return connection
                .map(one -> one.details().name())
                .orElseGet(() -> t.say("console.connections.new", t.say("console.connections.kind." + kind)));
    }

    /** What kind it is, in a sentence. */
    public String about() {
        return t.say("console.connections.about." + kind);
    }

    /** What came of the trial, in a sentence with its time. */
    public String trialSentence() {
        ConnectionTrials.Trial tried = trial.orElseThrow();
        return t.say("console.connections.trial." + tried.outcome(), tried.code(), seconds(tried.took()));
    }

    /** What to do about it. */
    public String trialAdvice() {
        return t.say("console.connections.trial.do." + trial.orElseThrow().outcome());
    }

    /** Whether the other side answered as it should. */
    public boolean trialWentWell() {
        return trial.filter(tried -> tried.outcome() == ConnectionTrials.Outcome.ANSWERED)
                .isPresent();
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0);
    }

    /** What the password or key is called here. */
    public String secret() {
        return t.say("console.connections.secret." + kind);
    }

    /** Whether a password or key is kept, and none has to be typed again. */
    public String secretHint() {
        boolean kept = connection.filter(Connection::hasSecret).isPresent();
        return t.say(kept ? "console.connections.secret.kept" : "console.connections.secret.new");
    }

    /** Whether questions are sent by it. */
    public boolean sends() {
        return kind != ConnectionKind.PERSON;
    }

    /** Whether a user name is asked for. */
    public boolean asksUserName() {
        return kind == ConnectionKind.X12 || kind == ConnectionKind.CORE;
    }

    /** Until when the certificate may be shown; empty where there is none. */
    public Optional<String> certificateEnds() {
        return connection.flatMap(Connection::certificateEnds).map(ConnectionPage::day);
    }

    private static String day(Instant at) {
        return DAY.format(at.atZone(ZoneOffset.UTC));
    }
}
