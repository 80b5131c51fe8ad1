/** Events of agents. Whatever stands here is stored for ever. */
@NullMarked
package io.ringledger.events.agents;

import org.jspecify.annotations.NullMarked;
