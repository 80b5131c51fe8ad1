@NullMarked
package io.ringledger.command.escalations.transfers;

import org.jspecify.annotations.NullMarked;
