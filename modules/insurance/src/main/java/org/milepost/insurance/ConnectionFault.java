package org.milepost.insurance;

/** Why something that was written of a connection can't stand. */
public enum ConnectionFault {
    /** The name is missing or too long. */
    NAME,
    /** Another connection has this name. */
    NAME_TAKEN,
    /** The address is none that begins with https. */
    ADDRESS,
    /** The address names nobody. */
    ADDRESS_UNKNOWN,
    /** The address lies in a network of ours, where staff may send nothing. */
    ADDRESS_INSIDE,
    /** It is not said how the notice of 42 CFR 2.32 reaches the payers. */
    NOTICE,
    /** Our id is not 2 to 15 letters and digits. */
    SENDER,
    /** Their id is not 2 to 15 letters and digits. */
    RECEIVER,
    /** A qualifier is not two characters. */
    QUALIFIER,
    /** The user name is missing, too long, or holds what none does. */
    USER_NAME,
    /** The password or key is missing, too long, or holds what none does. */
    SECRET,
    /** The address is another now, so the password or key has to be given again. */
    SECRET_AGAIN,
    /** The file is no PKCS#12 with a private key, or its password does not open it. */
    CERTIFICATE,
    /** The certificate has ended. */
    CERTIFICATE_OVER
}
