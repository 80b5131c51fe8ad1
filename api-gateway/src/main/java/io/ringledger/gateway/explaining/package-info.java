/** Why somebody was called or not, in words, for whatever context shows it. Nothing is judged here. */
@NullMarked
package io.ringledger.gateway.explaining;

import org.jspecify.annotations.NullMarked;
