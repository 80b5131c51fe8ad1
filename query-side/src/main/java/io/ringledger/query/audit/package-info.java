/**
 * The audit log: every command's doing as one entry, from every event there is; sums of it; and security events.
 *
 * <p>Sends no command and causes no effect.
 */
@NullMarked
package io.ringledger.query.audit;

import org.jspecify.annotations.NullMarked;
