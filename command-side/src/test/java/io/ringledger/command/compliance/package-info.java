/** The rules of consents, holds and requests, by state and command. */
@NullMarked
package io.ringledger.command.compliance;

import org.jspecify.annotations.NullMarked;
