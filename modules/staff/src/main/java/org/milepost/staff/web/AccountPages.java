package org.milepost.staff.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.Accounts;
import org.milepost.staff.Passkeys;
import org.milepost.staff.SecondFactors;
import org.milepost.staff.StaffMember;
import org.milepost.staff.signin.StaffSessions;

/** Makes the page of one's own account. */
@Dependent
class AccountPages {
    static final String ADDRESS = "/console/account";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("MMMM d, HH:mm 'UTC'", Locale.US).withZone(ZoneOffset.UTC);

    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final StaffSessions sessions;
    private final String network;

    @Inject
    AccountPages(
            SecondFactors factors,
            Passkeys passkeys,
            StaffSessions sessions,
            @ConfigProperty(name = "platform.network.name") String network) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.network = network;
    }

    View page(StaffMember self, Submission form, HttpServletRequest request) {
        Texts texts = Texts.of(Accounts.class, Language.ENGLISH);
        Optional<UUID> current = sessions.current(request);
        AccountPage model = new AccountPage(
                form,
                self.name(),
                self.email(),
                factors.has(self.id()) ? Optional.of(factors.recoveryCodesLeft(self.id())) : Optional.empty(),
                passkeys.all(self.id()).stream()
                        .map(passkey -> new AccountPage.Key(
                                passkey.id().toString(),
                                passkey.name(),
                                moment(passkey.madeAt()),
                                passkey.usedAt().map(AccountPages::moment)))
                        .toList(),
                sessions.all(self.id()).stream()
                        .map(session -> new AccountPage.Session(
                                session.id().toString(),
                                session.browser(),
                                moment(session.openedAt()),
                                moment(session.usedAt()),
                                current.filter(session.id()::equals).isPresent()))
                        .toList(),
                texts);
        return View.console(
                "staff/account.jte",
                model,
                PageHead.console(texts.say("staff.account.title"), ADDRESS).running("staff/passkey.js"));
    }

    /** Where the authenticator app is set up, or a new one in place of the old. */
    View app(StaffMember self, Submission form) {
        Texts texts = Texts.of(Accounts.class, Language.ENGLISH);
        SetUp setUp = SetUp.of(factors.offer(self.id()), network, self.email());
        return View.console(
                "staff/app.jte",
                new AppPage(form, setUp, texts),
                PageHead.console(texts.say("staff.account.app"), ADDRESS));
    }

    /** The page with what is wrong with {@code field}. */
    Response again(StaffMember self, String field, String problem, HttpServletRequest request) {
        Submission wrong = new Submission(Map.of(), Map.of(field, problem));
        return Response.status(422).entity(page(self, wrong, request)).build();
    }

    /** Leads back after a change that ended all sessions of {@code self}: this browser gets a new one. */
    Response signedInAnew(StaffMember self, HttpServletRequest request) {
        return Response.seeOther(URI.create(ADDRESS))
                .cookie(sessions.open(self, request))
                .build();
    }

    static AccountPage.Moment moment(Instant at) {
        return new AccountPage.Moment(
                MOMENT.format(at), at.truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
