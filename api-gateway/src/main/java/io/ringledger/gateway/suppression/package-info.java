/**
 * Numbers that must not be called, in the dialer document's words. Numbers are read strictly: what is none is refused with its
 * place, and a wildcard is none. What is shown comes from the read model; what holds is decided at each number's gate.
 */
@NullMarked
package io.ringledger.gateway.suppression;

import org.jspecify.annotations.NullMarked;
