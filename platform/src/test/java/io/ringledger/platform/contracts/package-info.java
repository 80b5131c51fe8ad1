@NullMarked
package io.ringledger.platform.contracts;

import org.jspecify.annotations.NullMarked;
