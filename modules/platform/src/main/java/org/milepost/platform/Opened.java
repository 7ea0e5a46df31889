package org.milepost.platform;

/**
 * The application stands and its resources can be used: the moment to start what runs by itself. CDI's own Startup comes before the
 * container has bound the persistence context.
 */
public record Opened() {}
