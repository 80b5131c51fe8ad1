@NullMarked
package io.ringledger.standalone;

import org.jspecify.annotations.NullMarked;
