package org.milepost.insurance.benefits;

import java.util.Optional;

/**
 * Another plan of the person's, which may have to pay first.
 *
 * @param entity who it is; empty where the payer says that there is one and not who
 * @param line the line that says so
 */
public record OtherPayer(Optional<Entity> entity, Fact line) {}
