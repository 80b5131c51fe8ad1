@NullMarked
package io.ringledger.command.repeats;

import org.jspecify.annotations.NullMarked;
