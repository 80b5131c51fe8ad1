/**
 * Follows the log, extends the chains and makes signed heads, which are kept beside the events and outside of the store.
 * One follower for one log. It may be late and it may fail; it never stops the platform and never overwrites a head.
 */
@NullMarked
package io.ringledger.platform.audit.sealing;

import org.jspecify.annotations.NullMarked;
