package org.milepost.staff.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.milepost.platform.ConsoleViewer;
import org.milepost.staff.Accounts;
import org.milepost.staff.CenterNames;
import org.milepost.staff.StaffMember;
import org.milepost.staff.Viewer;

/** Reads the account behind the session, or the token, once a request. */
@RequestScoped
class SessionViewer implements Viewer, ConsoleViewer {
    private final HttpServletRequest request;
    private final Accounts accounts;
    private final CenterNames centers;
    private boolean looked;
    private @Nullable StaffMember person;

    @Inject
    SessionViewer(HttpServletRequest request, Accounts accounts, CenterNames centers) {
        this.request = request;
        this.accounts = accounts;
        this.centers = centers;
    }

    @Override
    public Optional<StaffMember> person() {
        if (!looked) {
            person = request.getAttribute(StaffScope.ACCOUNT) instanceof UUID account
                    ? accounts.find(account).orElse(null)
                    : null;
            looked = true;
        }
        return Optional.ofNullable(person);
    }

    @Override
    public Optional<Face> face() {
        return person().map(someone -> new Face(someone.name(), roles(someone)));
    }

    private String roles(StaffMember someone) {
        return someone.grants().stream().map(grant -> grant.words(centers)).collect(Collectors.joining("; "));
    }
}
