package org.milepost.insurance.web;

import org.milepost.platform.Submission;
import org.milepost.platform.Texts;

/**
 * The form that takes a clearinghouse's list of payers.
 *
 * @param form with what is wrong with the file
 * @param t the module's texts
 */
public record PayerImportPage(Submission form, Texts t) {}
