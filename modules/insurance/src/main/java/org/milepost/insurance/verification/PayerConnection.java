package org.milepost.insurance.verification;

import java.util.concurrent.CompletionStage;

/** The way to payers, through a clearinghouse or directly. */
public interface PayerConnection {
    /**
     * Sends one 270.
     *
     * @param question the whole interchange
     * @return what came back, whatever it holds; fails where nothing usable came in time
     */
    CompletionStage<String> ask(String question);
}
