@NullMarked
package io.ringledger.command.calls.scoring;

import org.jspecify.annotations.NullMarked;
