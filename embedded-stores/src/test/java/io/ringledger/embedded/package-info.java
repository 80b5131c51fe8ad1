@NullMarked
package io.ringledger.embedded;

import org.jspecify.annotations.NullMarked;
