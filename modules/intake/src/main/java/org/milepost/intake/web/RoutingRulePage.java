package org.milepost.intake.web;

import org.milepost.platform.Texts;

/**
 * The published routing rule.
 *
 * @param version the rule's version
 * @param t the module's texts
 */
public record RoutingRulePage(int version, Texts t) {}
