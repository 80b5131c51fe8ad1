@NullMarked
package io.ringledger.contracts;

import org.jspecify.annotations.NullMarked;
