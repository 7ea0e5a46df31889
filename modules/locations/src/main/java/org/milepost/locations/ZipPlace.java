package org.milepost.locations;

import java.util.Optional;

/**
 * Where a ZIP code lies.
 *
 * @param approximate whether the point is a near one, typically within a few miles, because the census drew no area for
 *     this ZIP code
 * @param town the name of its town and state, such as "Oxford, MS", where known
 */
public record ZipPlace(ZipCode zip, Point point, boolean approximate, Optional<String> town) {}
