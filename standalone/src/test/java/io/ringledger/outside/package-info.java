/**
 * The platform as its users meet it: a process of its own, HTTP, WebSockets, signals. Tests and benchmarks stand here.
 * Knows nothing of what is inside.
 * May depend on the JDK and on a JSON library.
 */
@NullMarked
package io.ringledger.outside;

import org.jspecify.annotations.NullMarked;
