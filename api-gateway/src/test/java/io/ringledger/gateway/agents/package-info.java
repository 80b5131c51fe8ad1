@NullMarked
package io.ringledger.gateway.agents;

import org.jspecify.annotations.NullMarked;
