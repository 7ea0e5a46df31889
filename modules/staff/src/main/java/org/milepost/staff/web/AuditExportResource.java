package org.milepost.staff.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.milepost.staff.AuditEntries;
import org.milepost.staff.AuditTrail;
import org.milepost.staff.AuditedAct;
import org.milepost.staff.Needs;
import org.milepost.staff.Permission;

/** What was asked of the audit trail, as a table for other programs. That it was taken out is an entry itself. */
@Needs(Permission.SEE_AUDIT)
@Path(AuditExportResource.ADDRESS)
@Produces("text/csv; charset=utf-8")
public class AuditExportResource {
    static final String ADDRESS = "/console/audit/entries.csv";

    private static final int ROWS_AT_A_TIME = 1000;

    private final AuditEntries entries;
    private final AuditTrail trail;

    @Inject
    AuditExportResource(AuditEntries entries, AuditTrail trail) {
        this.entries = entries;
        this.trail = trail;
    }

    /** All entries that fit, newest first, sent as they are read. */
    @GET
    public Response export(@Context UriInfo address) {
        AuditForm form = AuditForm.of(address.getQueryParameters());
        if (!form.problems().isEmpty()) {
            return Response.seeOther(URI.create(form.at(AuditForm.ADDRESS))).build();
        }
        AuditEntries.Search search = form.search();
        trail.note(new AuditedAct(
                AuditedAct.Kind.EXPORTED, search.record().orElse("audit trail"), Optional.empty(), "audit"));
        StreamingOutput table = out -> write(search, out);
        return Response.ok(table)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit-entries.csv\"")
                .build();
    }

    private void write(AuditEntries.Search search, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(AuditTable.HEAD);
        Optional<AuditEntries.Place> before = Optional.empty();
        List<AuditEntries.Entry> page;
        do {
            page = entries.find(search, before, ROWS_AT_A_TIME);
            for (AuditEntries.Entry entry : page) {
                writer.write(AuditTable.row(entry));
                before = Optional.of(entry.place());
            }
        } while (page.size() == ROWS_AT_A_TIME);
        writer.flush();
    }
}
