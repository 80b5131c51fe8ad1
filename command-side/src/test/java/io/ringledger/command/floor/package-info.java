@NullMarked
package io.ringledger.command.floor;

import org.jspecify.annotations.NullMarked;
