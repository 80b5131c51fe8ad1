@NullMarked
package io.ringledger.command.carrier;

import org.jspecify.annotations.NullMarked;
