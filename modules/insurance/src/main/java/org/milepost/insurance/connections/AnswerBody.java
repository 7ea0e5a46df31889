package org.milepost.insurance.connections;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Takes an answer in as it comes, and hangs up on one that is longer than any 271. */
final class AnswerBody implements HttpResponse.BodySubscriber<String> {
    private static final int OK = 200;
    private static final int MOST_BYTES = 1024 * 1024;

    private final CompletableFuture<String> text = new CompletableFuture<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int status;
    private Flow.@Nullable Subscription subscription;
    private boolean over;

    /** @param status of the answer; with anything but 200 nothing of it is read */
    AnswerBody(int status) {
        this.status = status;
    }

    @Override
    public CompletionStage<String> getBody() {
        return text;
    }

    @Override
    public synchronized void onSubscribe(Flow.Subscription opened) {
        subscription = opened;
        if (over) {
            opened.cancel();
        } else if (status == OK) {
            opened.request(1);
        } else {
            hangUp(NoAnswer.ofStatus(status));
        }
    }

    @Override
    public synchronized void onNext(List<ByteBuffer> part) {
        if (over) {
            return;
        }
        if (bytes.size() + part.stream().mapToLong(ByteBuffer::remaining).sum() > MOST_BYTES) {
            hangUp(NoAnswer.because(NoAnswer.Reason.TOO_LONG));
            return;
        }
        for (ByteBuffer buffer : part) {
            byte[] read = new byte[buffer.remaining()];
            buffer.get(read);
            bytes.writeBytes(read);
        }
        if (subscription != null) {
            subscription.request(1);
        }
    }

    @Override
    public void onError(Throwable failure) {
        text.completeExceptionally(failure);
    }

    @Override
    public synchronized void onComplete() {
        // One character for each byte, so that what is kept is what came.
        text.complete(bytes.toString(StandardCharsets.ISO_8859_1));
    }

    /** Reads no more: the payer is let go. */
    synchronized void hangUp(NoAnswer why) {
        over = true;
        bytes.reset();
        if (subscription != null) {
            subscription.cancel();
        }
        text.completeExceptionally(why);
    }
}
