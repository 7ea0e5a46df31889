package org.milepost.platform;

/** A form came that can't be read to its end. */
public final class FormNotWhole extends Refusal {
    private static final long serialVersionUID = 1L;

    public FormNotWhole() {
        super(Kind.INVALID, "platform.form-not-whole", "The form did not arrive whole. Go back, and try once more.");
    }
}
