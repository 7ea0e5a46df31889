package org.milepost.insurance.web;

import java.util.Optional;
import org.milepost.insurance.Payer;
import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * A payer to be added by hand.
 *
 * @param form what was typed
 * @param listed who has its id, or its id at the clearinghouse, already
 * @param t the module's texts
 */
public record NewPayerPage(Submission form, Optional<Payer> listed, Texts t) {}
