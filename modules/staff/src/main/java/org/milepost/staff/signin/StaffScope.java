package org.milepost.staff.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.stream.Collectors;
import org.milepost.platform.Scope;
import org.milepost.staff.CenterId;
import org.milepost.staff.Permission;
import org.milepost.staff.Reach;
import org.milepost.staff.Viewer;

/** Has a request go on as that of an account, now that it is known whose it is. */
@Dependent
class StaffScope {
    /** The request attribute that names the account. */
    static final String ACCOUNT = "milepost.staff.account";

    private final HttpServletRequest request;
    private final Viewer viewer;

    @Inject
    StaffScope(HttpServletRequest request, Viewer viewer) {
        this.request = request;
        this.viewer = viewer;
    }

    void enter(UUID account) {
        request.setAttribute(ACCOUNT, account);
        Scope.become(new Scope.Staff(account, places(Permission.READ_INQUIRIES), places(Permission.SEE_AUDIT)));
    }

    private Scope.Places places(Permission permission) {
        Reach reach = viewer.reach(permission);
        return new Scope.Places(
                reach.network(), reach.centers().stream().map(CenterId::value).collect(Collectors.toSet()));
    }
}
