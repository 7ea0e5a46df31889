package org.milepost.platform;

/** A form came that is larger than any of ours. */
public final class FormTooLarge extends Refusal {
    private static final long serialVersionUID = 1L;

    public FormTooLarge() {
        super(
                Kind.INVALID,
                "platform.form-too-large",
                "That was too large for us to take. Go back, and send smaller files, or none.");
    }
}
