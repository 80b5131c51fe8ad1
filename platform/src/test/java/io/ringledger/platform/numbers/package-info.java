@NullMarked
package io.ringledger.platform.numbers;

import org.jspecify.annotations.NullMarked;
