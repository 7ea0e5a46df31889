package org.milepost.platform.web;

import java.util.Optional;
import org.milepost.platform.Texts;

/**
 * What {@code platform/problem.jte} takes: a page that says what went wrong and what to do.
 *
 * @param status the HTTP status
 * @param heading what happened, in a few words
 * @param sentence what happened and what to do
 * @param incident the number to tell us, where the fault is ours
 * @param console whether staff reads it
 * @param t the platform's texts
 */
public record Problem(
        int status, String heading, String sentence, Optional<String> incident, boolean console, Texts t) {}
