/** Dials the leads of running campaigns: which of them when, and what follows from what came of it. */
@NullMarked
package io.ringledger.command.campaigns.dialing;

import org.jspecify.annotations.NullMarked;
