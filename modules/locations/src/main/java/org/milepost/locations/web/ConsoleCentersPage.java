package org.milepost.locations.web;

import java.util.List;
import java.util.Optional;
import org.milepost.locations.Center;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * The centers in the console.
 *
 * @param rows those that the viewer may see, by name
 * @param record the one that is open
 */
public record ConsoleCentersPage(Texts t, List<Row> rows, Optional<OpenCenter> record) {

    /**
     * A center in the list.
     *
     * @param current whether it is the one that is open
     */
    public record Row(String name, String place, String address, String status, boolean open, boolean current) {}

    /**
     * A center in full.
     *
     * @param form the places as last counted, or as just given with what is wrong
     * @param mayCount whether the viewer may count its places
     */
    public record OpenCenter(
            Center center,
            String status,
            boolean open,
            String hours,
            List<ProgramLine> programs,
            List<String> services,
            List<CredentialLine> credentials,
            Submission form,
            boolean mayCount) {}

    /**
     * A program.
     *
     * @param field its field in the form
     * @param counted when its places were counted and what pages say by it
     */
    public record ProgramLine(String field, String name, String counted) {}

    /**
     * A license or certificate.
     *
     * @param warning that it lapses soon or has lapsed
     */
    public record CredentialLine(String kind, String issuer, String number, String expires, Optional<String> warning) {}
}
