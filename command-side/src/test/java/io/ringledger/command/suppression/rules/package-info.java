@NullMarked
package io.ringledger.command.suppression.rules;

import org.jspecify.annotations.NullMarked;
