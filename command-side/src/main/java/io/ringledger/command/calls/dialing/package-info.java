/**
 * The automations of calls: dialing, hanging up, and watching until the carrier has had its last word.
 * Effects happen once: an intent is claimed before the carrier is asked, and an unclear outcome is found out, not repeated.
 * May depend on the carrier's port; what it wants changed it sends as a command. Nothing here runs in a replay.
 */
@NullMarked
package io.ringledger.command.calls.dialing;

import org.jspecify.annotations.NullMarked;
