/**
 * Messages about accesses, the audit log, security events and the seal of the log. What stands here lives as long as a
 * release.
 */
@NullMarked
package io.ringledger.api.audit;

import org.jspecify.annotations.NullMarked;
