@NullMarked
package io.ringledger.command.identity.resets;

import org.jspecify.annotations.NullMarked;
