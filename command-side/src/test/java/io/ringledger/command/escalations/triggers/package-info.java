@NullMarked
package io.ringledger.command.escalations.triggers;

import org.jspecify.annotations.NullMarked;
