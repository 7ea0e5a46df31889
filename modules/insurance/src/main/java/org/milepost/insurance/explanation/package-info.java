/** Tells the office what each segment of a question and its answer says, and which of them nobody here understands. */
@org.jspecify.annotations.NullMarked
package org.milepost.insurance.explanation;
