package org.milepost.platform;

/**
 * Fired once at start when the installation was started as a demo. Modules make their part of the demo network, in the order of their
 * observers' priorities (staff 100, locations 200, content 300, intake 400, insurance 500), and leave what stands already.
 */
public record DemoRequested() {}
