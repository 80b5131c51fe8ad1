@NullMarked
package io.ringledger.platform.personal;

import org.jspecify.annotations.NullMarked;
