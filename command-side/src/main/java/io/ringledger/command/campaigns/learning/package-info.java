/** What a campaign's past calls teach about the next ones, kept over restarts. May depend on pacing and durable lists. */
@NullMarked
package io.ringledger.command.campaigns.learning;

import org.jspecify.annotations.NullMarked;
