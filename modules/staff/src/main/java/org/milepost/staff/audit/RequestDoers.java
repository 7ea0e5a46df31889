package org.milepost.staff.audit;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.milepost.platform.ClientAddresses;
import org.milepost.platform.Scope;
import org.milepost.staff.AuditEntries.Actor;
import org.milepost.staff.Grant;
import org.milepost.staff.StaffMember;
import org.milepost.staff.Viewer;

/** Knows the doer by the request, or outside of one by the scope. */
@Dependent
class RequestDoers implements Doers {
    private final BeanManager beans;
    private final Viewer viewer;
    private final HttpServletRequest request;
    private final ClientAddresses addresses;
    private final VisitorMarks marks;

    @Inject
    RequestDoers(
            BeanManager beans,
            Viewer viewer,
            HttpServletRequest request,
            ClientAddresses addresses,
            VisitorMarks marks) {
        this.beans = beans;
        this.viewer = viewer;
        this.request = request;
        this.addresses = addresses;
        this.marks = marks;
    }

    @Override
    public Doer current() {
        Scope scope = Scope.current()
                .orElseThrow(() -> new IllegalStateException("Nobody said on whose behalf this thread works."));
        if (scope instanceof Scope.Visitor || scope instanceof Scope.Own) {
            return Doer.visitor(isRequest() ? marks.of(addresses.of(request)) : "");
        }
        // A request may reach further for a moment, as a job, and it is still that person's doing.
        Optional<StaffMember> person = isRequest() ? viewer.person() : Optional.empty();
        if (person.isPresent()) {
            return member(person.get());
        }
        if (scope instanceof Scope.Job job) {
            return Doer.job(job.purpose());
        }
        throw new IllegalStateException("Staff works in a request.");
    }

    private Doer member(StaffMember member) {
        return new Doer(
                Actor.STAFF,
                member.id().toString(),
                member.grants().stream().map(RequestDoers::words).toList(),
                addresses.of(request));
    }

    private static String words(Grant grant) {
        return grant.role().name() + grant.center().map(center -> " " + center).orElse("");
    }

    private boolean isRequest() {
        try {
            return beans.getContext(RequestScoped.class).isActive();
        } catch (ContextNotActiveException elsewhere) {
            return false;
        }
    }
}
