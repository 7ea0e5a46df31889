package org.milepost.insurance.photos;

/** No picture can be made of what was sent. It knows why, and nothing of what was sent. */
public final class UnusablePhoto extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why it can't be made. */
    public enum Why {
        /** It is neither a JPEG nor a PNG. */
        OTHER_KIND,
        /** It has more bytes than are taken. */
        TOO_LARGE,
        /** It has more pixels than are decoded. */
        TOO_MANY_PIXELS,
        /** It says that it is a picture, and can't be read as one. */
        UNREADABLE,
        /** Too many photos come in at this moment. */
        BUSY
    }

    private final Why why;

    UnusablePhoto(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    /** Why. */
    public Why why() {
        return why;
    }
}
