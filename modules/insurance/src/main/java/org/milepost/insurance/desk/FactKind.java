package org.milepost.insurance.desk;

import org.milepost.insurance.benefits.Information;

/** The kinds of facts that the contract of docs/eligibility-json.md tells apart. */
enum FactKind {
    ACTIVE,
    INACTIVE,
    PENDING,
    DEDUCTIBLE,
    COPAY,
    COINSURANCE,
    OUT_OF_POCKET,
    LIMIT,
    EXCLUSION,
    NOT_COVERED,
    CONTACT,
    OTHER_PAYER,
    OTHER;

    static FactKind of(Information information) {
        return switch (information) {
            case ACTIVE, ACTIVE_FULL_RISK, ACTIVE_CAPITATED, ACTIVE_PRIMARY_CAPITATED -> ACTIVE;
            case ACTIVE_PENDING -> PENDING;
            case INACTIVE, INACTIVE_PENDING_UPDATE, INACTIVE_PENDING_INVESTIGATION -> INACTIVE;
            case DEDUCTIBLE -> DEDUCTIBLE;
            case COPAY -> COPAY;
            case COINSURANCE -> COINSURANCE;
            case OUT_OF_POCKET -> OUT_OF_POCKET;
            case LIMITATIONS -> LIMIT;
            case EXCLUSIONS -> EXCLUSION;
            case NOT_COVERED -> NOT_COVERED;
            case CONTACT_ENTITY -> CONTACT;
            case OTHER_PAYER -> OTHER_PAYER;
            default -> OTHER;
        };
    }
}
