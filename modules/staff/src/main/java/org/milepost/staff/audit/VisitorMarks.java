package org.milepost.staff.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.milepost.platform.Sealing;

/**
 * What stands in the trail for a visitor's address: the same for the same address within a month, so that many tries from one place are
 * seen as such, and telling nobody the address without the installation's key.
 */
@Dependent
class VisitorMarks {
    private static final int HALF = 2;

    private final Sealing sealing;
    private final Clock clock;

    @Inject
    VisitorMarks(Sealing sealing, Clock clock) {
        this.sealing = sealing;
        this.clock = clock;
    }

    /** The mark of {@code address} in this month, such as {@code mark 4F2A-9C7D}. */
    String of(String address) {
        String month = YearMonth.now(clock.withZone(ZoneOffset.UTC)).toString();
        byte[] hash = sealing.fingerprint("staff.audit.visitor", month + " " + address);
        HexFormat hex = HexFormat.of().withUpperCase();
        return "mark %s-%s".formatted(hex.formatHex(hash, 0, HALF), hex.formatHex(hash, HALF, HALF + HALF));
    }
}
