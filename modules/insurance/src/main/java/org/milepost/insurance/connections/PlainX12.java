package org.milepost.insurance.connections;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The interchange is the body, there and back; who signs in does so by HTTP's own means. */
final class PlainX12 implements Wrapping {
    private static final String MEDIA_TYPE = "application/edi-x12";

    @Override
    public HttpRequest.Builder wrap(Line line, String question) {
        HttpRequest.Builder request = HttpRequest.newBuilder(line.address())
                .header("Content-Type", MEDIA_TYPE)
                .header("Accept", MEDIA_TYPE)
                .POST(HttpRequest.BodyPublishers.ofString(question, StandardCharsets.US_ASCII));
        return line.userName().isBlank() ? request : request.header("Authorization", basic(line));
    }

    private static String basic(Line line) {
        String pair = line.userName() + ":" + line.secret().reveal();
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String unwrap(String mediaType, String body) {
        return body;
    }
}
