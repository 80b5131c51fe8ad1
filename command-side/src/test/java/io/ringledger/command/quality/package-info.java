@NullMarked
package io.ringledger.command.quality;

import org.jspecify.annotations.NullMarked;
