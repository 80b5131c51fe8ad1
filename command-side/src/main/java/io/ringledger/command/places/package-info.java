/** Where a number may be, as far as the number itself tells. Belongs to no context. */
@NullMarked
package io.ringledger.command.places;

import org.jspecify.annotations.NullMarked;
