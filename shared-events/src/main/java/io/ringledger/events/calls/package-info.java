/**
 * What has happened to calls, to dialing lanes and to carrier legs. Persisted for ever.
 * A new field is optional with a default in the compact constructor; a changed meaning is a new event or a new revision.
 * May depend on the vocabulary only.
 */
@NullMarked
package io.ringledger.events.calls;

import org.jspecify.annotations.NullMarked;
