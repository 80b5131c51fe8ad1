/** Events of the people whom campaigns are to reach, and of the files that they come in. Persisted for ever. */
@NullMarked
package io.ringledger.events.leads;

import org.jspecify.annotations.NullMarked;
