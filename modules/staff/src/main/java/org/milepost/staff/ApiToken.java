package org.milepost.staff;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A token of a program, as whoever made it sees it: never the token itself.
 *
 * @param name what it is for, as its maker called it
 * @param endsAt when it opens nothing any more
 * @param usedAt when something last asked with it; empty where nothing did
 */
public record ApiToken(UUID id, String name, Instant madeAt, Instant endsAt, Optional<Instant> usedAt) {}
