/**
 * How entries of the audit trail are closed into a chain of hashes and signed, and how the chain is walked to find what was altered.
 * Both the server, which writes it, and the command that verifies it use this; it knows neither of them.
 */
@NullMarked
package org.milepost.chain;

import org.jspecify.annotations.NullMarked;
