@NullMarked
package io.ringledger.platform.audit.sealing;

import org.jspecify.annotations.NullMarked;
