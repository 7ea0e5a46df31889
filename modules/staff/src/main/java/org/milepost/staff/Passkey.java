package org.milepost.staff;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A passkey as its owner sees it.
 *
 * @param name as its owner called it
 * @param usedAt when it last signed in; empty where it never did
 */
public record Passkey(UUID id, String name, Instant madeAt, Optional<Instant> usedAt) {}
