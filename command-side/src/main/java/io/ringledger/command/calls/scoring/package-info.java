/**
 * Has calls judged once they are over. Waits for what is still to be heard, asks the judge and says to the call what it
 * found; may be told the same again.
 */
@NullMarked
package io.ringledger.command.calls.scoring;

import org.jspecify.annotations.NullMarked;
