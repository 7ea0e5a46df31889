package org.milepost.insurance.desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.milepost.insurance.benefits.Entity;

/**
 * What may be shown. Unless everything may be, that leaves out whatever could name a person: their names and ids, free text, and what
 * should be a code or a number and is none.
 *
 * @param everything whether a person asked for it
 * @param people who is spoken of
 */
record Disclosed(boolean everything, People people) {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{1,3}");
    private static final Pattern NUMBER = Pattern.compile("[$]?[-+]?[0-9.,]+");
    private static final Pattern AMOUNT = Pattern.compile("[$]?[-+]?(\\d[\\d,]*(\\.\\d*)?|\\.\\d+)");
    private static final int CENTS = 2;
    /** X12 gives it 18 digits; what is longer is no amount to reckon with. */
    private static final int LONGEST_AMOUNT = 25;

    private static final Pattern PHONE = Pattern.compile("[0-9+() .-]{3,25}");
    private static final Pattern PROCEDURE = Pattern.compile("[A-Z]{2}(:[A-Z0-9]{0,7})+");

    /** The same where {@code people} are spoken of. */
    Disclosed hiding(People people) {
        return new Disclosed(everything, people);
    }

    /** What the payer wrote, unless it is somebody's name or id. */
    @Nullable
    String text(String sent) {
        return sent.isEmpty() || (!everything && people.have(sent)) ? null : sent;
    }

    @Nullable
    String code(String sent) {
        return shown(CODE, sent);
    }

    @Nullable
    String number(String sent) {
        return shown(NUMBER, sent);
    }

    /** An amount with its cents, {@code "1500.00"}, however it was sent; what is no number as it came. */
    @Nullable
    String amount(String sent) {
        String number = number(sent);
        if (number == null
                || number.length() > LONGEST_AMOUNT
                || !AMOUNT.matcher(number).matches()) {
            return number;
        }
        BigDecimal amount = new BigDecimal(number.replace("$", "").replace(",", ""));
        return amount.setScale(Math.max(CENTS, amount.scale())).toPlainString();
    }

    /** A share as it was sent, never another value; with the nought before the point that X12 leaves out. */
    @Nullable
    String percent(String sent) {
        String number = number(sent);
        return number != null && number.startsWith(".") ? "0" + number : number;
    }

    @Nullable
    String procedure(String sent) {
        return shown(PROCEDURE, sent);
    }

    private @Nullable String shown(Pattern form, String sent) {
        return !sent.isEmpty() && (everything || form.matcher(sent).matches()) ? sent : null;
    }

    @Nullable
    String name(Entity entity) {
        return entity.isPerson() && !everything ? null : text(entity.name());
    }

    List<String> phones(Entity entity) {
        return entity.phones().stream()
                .filter(phone -> everything
                        || (!entity.isPerson() && PHONE.matcher(phone).matches()))
                .toList();
    }

    @Nullable
    String id(Entity entity) {
        return entity.hasIdOfPerson() && !everything ? null : text(entity.id());
    }
}
