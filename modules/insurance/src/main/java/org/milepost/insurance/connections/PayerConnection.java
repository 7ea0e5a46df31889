package org.milepost.insurance.connections;

import java.util.concurrent.CompletionStage;

/** Takes questions to payers, by whatever way. */
public interface PayerConnection {
    /**
     * Sends one 270. Returns at once; no thread waits for the payer.
     *
     * @param way by which it goes
     * @param question the whole interchange
     * @return what came back, whatever it holds, on a thread that may do work of its own; fails where nothing usable came within a minute
     */
    CompletionStage<String> ask(Way way, String question);

    /** Whether as many questions are out as this node bears: then none may be added. */
    boolean isBusy();
}
