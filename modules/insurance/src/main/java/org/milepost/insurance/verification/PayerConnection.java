package org.milepost.insurance.verification;

import java.util.concurrent.CompletionStage;

/** The way to payers, through a clearinghouse or directly. */
public interface PayerConnection {
    /**
     * Sends one 270. Returns at once; no thread waits for the payer.
     *
     * @param question the whole interchange
     * @return what came back, whatever it holds, on a thread that may do work of its own; fails where nothing usable came within a minute
     */
    CompletionStage<String> ask(String question);

    /** Whether as many questions are out as this node bears: then none may be added. */
    boolean isBusy();
}
