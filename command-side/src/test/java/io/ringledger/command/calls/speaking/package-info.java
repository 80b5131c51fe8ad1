/** Tests of what the AI says, and when. */
@NullMarked
package io.ringledger.command.calls.speaking;

import org.jspecify.annotations.NullMarked;
