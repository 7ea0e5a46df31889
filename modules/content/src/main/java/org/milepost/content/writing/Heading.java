package org.milepost.content.writing;

/** A section's title and the anchor that leads to it. */
public record Heading(String anchor, String title) {}
