package org.milepost.staff.web;

import java.util.List;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.staff.Accounts;

/** Fresh recovery codes, shown this once. */
public record RecoveryCodesPage(List<String> codes, Texts t) {
    public RecoveryCodesPage {
        codes = List.copyOf(codes);
    }

    /** The page that shows {@code codes}. */
    static View of(List<String> codes) {
        Texts texts = Texts.of(Accounts.class, Language.ENGLISH);
        return View.console(
                "staff/recovery-codes.jte",
                new RecoveryCodesPage(codes, texts),
                PageHead.console(texts.say("staff.codes.title"), "/console/account"));
    }

    @Override
    public String toString() {
        return "•••";
    }
}
