package org.milepost.insurance;

/** Whose plan the person is insured under. */
public enum PlanHolder {
    SELF,
    SPOUSE,
    PARENT,
    OTHER
}
