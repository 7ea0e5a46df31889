package org.milepost.insurance.web;

import java.util.ArrayList;
import java.util.List;
import org.milepost.insurance.Payer;
import org.milepost.insurance.PayerDirectory;
import org.milepost.insurance.UploadId;
import org.milepost.platform.Texts;

/**
 * What a file of payers would do.
 *
 * @param upload the file
 * @param preview what it would do
 * @param t the module's texts
 */
public record PayerUploadPage(UploadId upload, PayerDirectory.Preview preview, Texts t) {
    private static final int MOST = 50;

    /** Where the form is sent. */
    public String action() {
        return PayerImportResource.ADDRESS + "/" + upload;
    }

    /** What stands on top: how many of each. */
    public String headline() {
        return preview.isUsable()
                ? t.say(
                        "console.payers.upload.count",
                        preview.added().size(),
                        preview.changed().size(),
                        preview.same())
                : t.say("console.payers.upload.faulty", preview.faulty().size());
    }

    /** The first lines that are faulty, and why. */
    public List<String> faulty() {
        return preview.faulty().stream()
                .limit(MOST)
                .map(faulty -> t.say(
                        "console.payers.upload.line", faulty.line(), t.say("console.payers.fault." + faulty.fault())))
                .toList();
    }

    /** The first payers that would be new. */
    public List<Payer> added() {
        return preview.added().stream().limit(MOST).toList();
    }

    /** The first payers that would change, and in what. */
    public List<Changed> changed() {
        return preview.changed().stream().limit(MOST).map(this::changed).toList();
    }

    /** How many of {@code count} are not shown; empty text where all are. */
    public String more(int count) {
        return count > MOST ? t.say("console.payers.upload.more", count - MOST) : "";
    }

    private Changed changed(PayerDirectory.Change change) {
        List<String> words = new ArrayList<>();
        Payer before = change.before();
        Payer after = change.after();
        word(words, "console.payers.name", before.name(), after.name());
        word(words, "console.payers.connection-id", before.connectionId(), after.connectionId());
        word(words, "console.payers.aliases", listed(before), listed(after));
        return new Changed(after.name(), words);
    }

    private void word(List<String> words, String label, String before, String after) {
        if (!before.equals(after)) {
            words.add(t.say("console.payers.upload.from-to", t.say(label), before, after));
        }
    }

    private String listed(Payer payer) {
        return payer.aliases().isEmpty() ? t.say("console.payers.aliases.none") : String.join(", ", payer.aliases());
    }

    /** A payer that would change, and what of it. */
    public record Changed(String name, List<String> words) {
        public Changed {
            words = List.copyOf(words);
        }
    }
}
