@NullMarked
package io.ringledger.command.calls.dialing;

import org.jspecify.annotations.NullMarked;
