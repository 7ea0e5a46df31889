package org.milepost.staff.web;

import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/** Where somebody signed in sets an authenticator app up, once they have shown that it is they. */
public record AppPage(Submission form, SetUp setUp, Texts t) {}
