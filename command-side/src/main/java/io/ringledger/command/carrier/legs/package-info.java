/** What is to become of calls at the carrier, asked until it has answered. May depend on the carrier and durable lists. */
@NullMarked
package io.ringledger.command.carrier.legs;

import org.jspecify.annotations.NullMarked;
