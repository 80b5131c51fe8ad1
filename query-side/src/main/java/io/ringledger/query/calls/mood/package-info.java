/** How customers seem to feel on a call: a part of its document, worked out from what was said. */
@NullMarked
package io.ringledger.query.calls.mood;

import org.jspecify.annotations.NullMarked;
