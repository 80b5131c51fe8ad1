@NullMarked
package io.ringledger.platform.ids;

import org.jspecify.annotations.NullMarked;
