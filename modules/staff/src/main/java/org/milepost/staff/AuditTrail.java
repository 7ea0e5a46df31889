package org.milepost.staff;

/** Keeps who did what with a person's record, as what, from where and for what. Nothing in it is ever changed. */
public interface AuditTrail {
    /** Writes the act down as part of the transaction around this call: neither stands without the other. */
    void note(AuditedAct act);

    /** Writes down that an act was refused, in a transaction of its own: the refusal rolls the other one back. */
    void refused(AuditedAct act);
}
