package org.milepost.platform.web;

/**
 * What is the same on every page.
 *
 * @param name the network's name
 * @param address where people reach it, without a slash at the end
 * @param demo whether it is a demonstration
 * @param assets where styles and scripts are
 */
public record Site(String name, String address, boolean demo, Assets assets) {}
