@NullMarked
package io.ringledger.command.escalations;

import org.jspecify.annotations.NullMarked;
