/**
 * The audit log, security events and the compliance report, in the multitenant document's words, and the log as a file.
 * May not depend on any other context.
 */
@NullMarked
package io.ringledger.gateway.audit;

import org.jspecify.annotations.NullMarked;
