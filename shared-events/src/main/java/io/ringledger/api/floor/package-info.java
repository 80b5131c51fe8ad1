/** Messages about campaigns' floors. What stands here lives as long as a release. */
@NullMarked
package io.ringledger.api.floor;

import org.jspecify.annotations.NullMarked;
