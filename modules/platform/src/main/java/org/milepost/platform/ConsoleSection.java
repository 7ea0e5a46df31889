package org.milepost.platform;

/** An entry of the console's rail; a CDI bean of the module that owns the pages behind it. */
public interface ConsoleSection {
    /** Its place in the rail: smaller comes first. */
    int order();

    /** What it is called. */
    String label();

    /** The address it leads to. */
    String address();

    /** The icon's name in {@code platform/icon.jte}. */
    String icon();

    /** Whether the signed-in person has any use for it. */
    boolean isForViewer();
}
