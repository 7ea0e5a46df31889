package org.milepost.platform;

/** Tells staff by e-mail that something is there to be looked at. */
public interface Notices {
    /** Whether there is a mail server to send them by. */
    boolean areSent();

    /**
     * Sends {@code notice}; call it from a job, which tries again.
     *
     * @param recipient the e-mail address of an office or a member of staff
     * @throws IllegalStateException where the mail server did not take it
     */
    void send(Notice notice, String recipient);
}
