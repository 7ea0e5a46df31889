package org.milepost.intake;

import java.util.List;
import java.util.Optional;
import org.milepost.locations.ZipCode;
import org.milepost.platform.Language;
import org.milepost.platform.Private;
import org.milepost.staff.CenterId;

/** What tests write; every person in it is invented. */
public final class Examples {
    public static final CenterId MISSISSIPPI = new CenterId("mississippi");
    public static final CenterId ALABAMA = new CenterId("alabama");

    public static final ConsentText CONTACT_TEXT = new ConsentText(
            Purpose.CONTACT,
            "2026-11-22",
            Language.ENGLISH,
            "Yes, you may call me.",
            List.of("For 180 days."),
            "abc123");

    private Examples() {}

    /** An inquiry to {@code center}, with everything filled in. */
    public static NewInquiry inquiry(CenterId center) {
        return inquiry(Optional.of(center), Optional.of(new ZipCode("38655")), true);
    }

    public static NewInquiry inquiry(Optional<CenterId> center, Optional<ZipCode> zip, boolean agreed) {
        return new NewInquiry(
                Subject.CONTACT,
                center,
                zip,
                new NewInquiry.Person(
                        Private.of("Ana Ejemplo"), Private.of("601-555-0142"), Private.of("ana@example.org"), false),
                Private.of("Can you call me after six?"),
                ForWhom.MYSELF,
                false,
                Language.ENGLISH,
                Agreement.ticked(CONTACT_TEXT, agreed));
    }
}
