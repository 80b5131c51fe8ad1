/**
 * Calls over HTTP: list, detail, initiate, end.
 * Words of the documents are translated here; nothing is decided here.
 * May not depend on identity.
 */
@NullMarked
package io.ringledger.gateway.calls;

import org.jspecify.annotations.NullMarked;
