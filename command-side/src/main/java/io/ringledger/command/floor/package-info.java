/**
 * The floor of a campaign: agents' seats, each a telephone line that stays open, and who of those who pick up is given to
 * which of them. How many are dialled is decided elsewhere. Knows the carrier, and campaigns by their messages.
 */
@NullMarked
package io.ringledger.command.floor;

import org.jspecify.annotations.NullMarked;
