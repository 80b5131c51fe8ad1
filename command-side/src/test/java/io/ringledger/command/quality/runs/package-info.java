@NullMarked
package io.ringledger.command.quality.runs;

import org.jspecify.annotations.NullMarked;
