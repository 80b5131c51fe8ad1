@NullMarked
package io.ringledger.command.suppression;

import org.jspecify.annotations.NullMarked;
