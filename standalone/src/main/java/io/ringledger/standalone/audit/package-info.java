/** The main class of the commands that read the event log and start nothing. */
@NullMarked
package io.ringledger.standalone.audit;

import org.jspecify.annotations.NullMarked;
