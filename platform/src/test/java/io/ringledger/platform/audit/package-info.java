@NullMarked
package io.ringledger.platform.audit;

import org.jspecify.annotations.NullMarked;
