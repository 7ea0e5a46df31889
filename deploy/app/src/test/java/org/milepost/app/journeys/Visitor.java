package org.milepost.app.journeys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody with a browser that keeps cookies, runs no script and tells every answer as it comes, redirects as well. */
final class Visitor {
    private static final String BOUNDARY = "----between-two-parts";

    private final URI address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();

    Visitor(URI address) {
        this.address = address;
    }

    /** Asks for {@code path}; {@code headers} are names and values in turn. */
    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Asks for {@code path} and takes the answer as it travels. */
    HttpResponse<byte[]> bytes(String path, String... headers) {
        return send(request(path, headers).GET(), BodyHandlers.ofByteArray());
    }

    /** Sends a form as a browser does from a page of ours, unless {@code headers} say otherwise. */
    HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        return send(form(path, form, headers));
    }

    /**
     * Sends a form with photos in it as a browser does from a page of ours.
     *
     * @param photos the field of each, and what was chosen there
     */
    HttpResponse<String> postWithPhotos(String path, Map<String, String> form, Map<String, byte[]> photos) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        form.forEach((field, value) -> part(body, "name=\"" + field + "\"", value.getBytes(StandardCharsets.UTF_8)));
        photos.forEach((field, photo) ->
                part(body, "name=\"" + field + "\"; filename=\"kanarienfoto.jpg\"\r\nContent-Type: image/jpeg", photo));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String said, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + said + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** Sends {@code resource} as a program does that brings {@code token}. */
    HttpResponse<String> postResource(String path, String resource, String token) {
        return send(request(path, "Authorization", "Bearer " + token)
                .header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofString(resource)));
    }

    /** Sends a form from a page of ours and takes the answer as it travels. */
    HttpResponse<byte[]> postForBytes(String path, Map<String, String> form) {
        return send(form(path, form), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder form(String path, Map<String, String> form, String... headers) {
        String body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return headers.length == 0 ? request.header("Sec-Fetch-Site", "same-origin") : request;
    }

    /** The one cookie they hold, as they would send it. */
    String cookie() {
        return cookies.getCookieStore().getCookies().get(0).toString();
    }

    /** Where a redirect leads, without scheme and host. */
    static String target(HttpResponse<?> answer) {
        URI location = URI.create(answer.headers().firstValue("Location").orElseThrow());
        return location.getRawQuery() == null
                ? location.getRawPath()
                : location.getRawPath() + "?" + location.getRawQuery();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> form) {
        try {
            return client.send(request.build(), form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
