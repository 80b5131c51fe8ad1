@NullMarked
package io.ringledger.platform.messages;

import org.jspecify.annotations.NullMarked;
