/**
 * How many calls a campaign dials now: what is seen, what is decided and why, and how campaigns share one account.
 * May depend on the JDK and the vocabulary only.
 * Nothing here does I/O, reads a clock or throws dice: the moment and the figures come in with {@link Seen}.
 */
@NullMarked
package io.ringledger.pacing;

import org.jspecify.annotations.NullMarked;
