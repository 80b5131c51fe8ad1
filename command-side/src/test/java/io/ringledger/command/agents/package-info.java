@NullMarked
package io.ringledger.command.agents;

import org.jspecify.annotations.NullMarked;
