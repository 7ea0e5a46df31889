package org.milepost.staff.web;

import org.milepost.platform.Texts;

/**
 * A link to hand over, shown this once.
 *
 * @param name whom it is for
 * @param link the whole address
 * @param t the module's texts
 */
public record LinkPage(String name, String link, Texts t) {}
