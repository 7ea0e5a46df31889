/** Tells what a payer's answers mean: facts, plan and status, levels of care, amounts, other payers and rejections. */
@NullMarked
package org.milepost.insurance.benefits;

import org.jspecify.annotations.NullMarked;
