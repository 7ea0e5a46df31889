package org.milepost.platform;

import java.util.Optional;

/** Tells the console's frame who is looking; implemented by the module that knows. */
public interface ConsoleViewer {
    /** The signed-in person's name and role in words; empty when nobody is signed in. */
    Optional<Face> face();

    /** What the frame shows of a person. */
    record Face(String name, String role) {}
}
