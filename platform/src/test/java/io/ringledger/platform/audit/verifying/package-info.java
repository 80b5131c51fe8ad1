@NullMarked
package io.ringledger.platform.audit.verifying;

import org.jspecify.annotations.NullMarked;
