package org.milepost.locations;

import java.util.Optional;

/** Where the ZIP codes of the United States and its territories lie. */
public interface ZipCodes {

    /** Empty where no source knows the ZIP code or one that begins like it. */
    Optional<ZipPlace> find(ZipCode zip);
}
