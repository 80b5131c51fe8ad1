/** One half of two contexts that know each other and must not. */
@NullMarked
package io.ringledger.architecture.canary.contexts.calls;

import org.jspecify.annotations.NullMarked;
