/** Agents: who they are, whether they take calls, and which one they have. No effect comes from here. */
@NullMarked
package io.ringledger.command.agents;

import org.jspecify.annotations.NullMarked;
