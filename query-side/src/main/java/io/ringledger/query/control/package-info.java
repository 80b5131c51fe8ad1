/**
 * Read models for whoever runs the floor: what waits and is under way, what was stopped, how calls are filed, why one was dialled
 * or not. Folds of events of calls, gates and the tenant's control; decides nothing.
 */
@NullMarked
package io.ringledger.query.control;

import org.jspecify.annotations.NullMarked;
