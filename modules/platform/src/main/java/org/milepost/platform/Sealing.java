package org.milepost.platform;

/**
 * Seals private values for the database: AES-256-GCM by Tink, with a data key for each record that is itself sealed by the
 * installation's key. Destroying a record's key forgets the record.
 */
public interface Sealing {
    /** A fresh key for the record called {@code record}, such as {@code intake.inquiry:<id>}. */
    RecordKey newKey(String record);

    /**
     * The key of {@code record} from its stored form.
     *
     * @throws IllegalStateException where {@code stored} is not that record's key under the installation's key
     */
    RecordKey key(String record, byte[] stored);

    /**
     * A keyed hash of {@code value}, 32 bytes: the same for the same purpose and value, and telling nothing without the installation's
     * key. For counting and finding without keeping the value.
     */
    byte[] fingerprint(String purpose, String value);

    /** Seals and opens the values of one record. */
    interface RecordKey {
        /** The key itself, sealed: what the record's row keeps. */
        byte[] stored();

        /** {@code value} sealed; it opens in the same record and {@code column} only. */
        byte[] seal(String column, Private value);

        /** The same for what is no text. */
        byte[] seal(String column, PrivateBytes value);

        /**
         * The value that was sealed.
         *
         * @throws IllegalStateException where it was sealed elsewhere or has been altered
         */
        Private open(String column, byte[] sealed);

        /**
         * The same for what is no text.
         *
         * @throws IllegalStateException as {@link #open}
         */
        PrivateBytes openBytes(String column, byte[] sealed);
    }
}
