/** Agents in the words of the manager document, and of the multitenant one where that has its own. */
@NullMarked
package io.ringledger.gateway.agents;

import org.jspecify.annotations.NullMarked;
