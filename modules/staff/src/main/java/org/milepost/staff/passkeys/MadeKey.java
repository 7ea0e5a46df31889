package org.milepost.staff.passkeys;

/**
 * What is kept of a passkey to check it by.
 *
 * @param credentialId the name that its device gave it
 * @param attested the attested credential data of the specification: device model, name, public key
 * @param counter how often it has signed; devices that do not count say 0
 * @param backupEligible whether its owner's devices may share it
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record MadeKey(byte[] credentialId, byte[] attested, long counter, boolean backupEligible) {}
