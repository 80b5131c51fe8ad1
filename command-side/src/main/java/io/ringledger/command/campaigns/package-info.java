/** Campaigns: what they are to do, whether they dial, and the clock that starts and ends them. Dials nobody itself. */
@NullMarked
package io.ringledger.command.campaigns;

import org.jspecify.annotations.NullMarked;
