package org.milepost.launcher;

/** The command can't do what it was asked; the message is the one sentence that tells its user why and what to do. */
final class CannotContinue extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotContinue(String sentence) {
        super(sentence);
    }

    CannotContinue(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
