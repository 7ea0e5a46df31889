package org.milepost.insurance.connections;

import java.net.http.HttpRequest;

/** How a question is put into a request, and an answer taken out of what came back. */
interface Wrapping {
    /** The request that carries {@code question}. */
    HttpRequest.Builder wrap(Line line, String question);

    /**
     * The interchange in what came.
     *
     * @param mediaType the answer's Content-Type; empty where it has none
     * @param body the answer, one character for each byte
     */
    String unwrap(String mediaType, String body) throws NoAnswer;
}
