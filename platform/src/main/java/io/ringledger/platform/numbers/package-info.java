/** Telephone numbers as people write them. Knows no context. */
@NullMarked
package io.ringledger.platform.numbers;

import org.jspecify.annotations.NullMarked;
