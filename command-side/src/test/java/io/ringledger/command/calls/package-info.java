@NullMarked
package io.ringledger.command.calls;

import org.jspecify.annotations.NullMarked;
