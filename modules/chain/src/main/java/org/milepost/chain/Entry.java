package org.milepost.chain;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One entry of the audit trail, with everything that its hash stands for.
 *
 * @param id the entry's own
 * @param at when, in microseconds
 * @param actor what kind of doer: STAFF, VISITOR or JOB
 * @param who the account's id, or the job's name; empty for a visitor
 * @param roles the roles that they held, such as {@code ADMISSIONS_AGENT mississippi}
 * @param address where they came from; of a visitor only a mark, empty for jobs
 * @param kind what was done
 * @param record with which record
 * @param center whose record; empty where several are meant or none is known
 * @param purpose what for
 * @param allowed whether it was done, or refused
 * @param shown the records that a list showed
 */
public record Entry(
        UUID id,
        Instant at,
        String actor,
        String who,
        List<String> roles,
        String address,
        String kind,
        String record,
        Optional<String> center,
        String purpose,
        boolean allowed,
        List<String> shown) {
    private static final int MICROS = 1_000_000;
    private static final int NANOS_IN_MICRO = 1_000;

    public Entry {
        roles = List.copyOf(roles);
        shown = List.copyOf(shown);
    }

    /** Writes every value with its length before it, so that no two entries give the same bytes. */
    void writeTo(DataOutputStream out) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
        out.writeLong(at.getEpochSecond() * MICROS + at.getNano() / NANOS_IN_MICRO);
        write(actor, out);
        write(who, out);
        write(roles, out);
        write(address, out);
        write(kind, out);
        write(record, out);
        write(center.map(List::of).orElse(List.of()), out);
        write(purpose, out);
        out.writeBoolean(allowed);
        write(shown, out);
    }

    private static void write(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            write(text, out);
        }
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
