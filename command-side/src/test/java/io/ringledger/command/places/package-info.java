@NullMarked
package io.ringledger.command.places;

import org.jspecify.annotations.NullMarked;
