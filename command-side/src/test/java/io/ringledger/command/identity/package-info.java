@NullMarked
package io.ringledger.command.identity;

import org.jspecify.annotations.NullMarked;
