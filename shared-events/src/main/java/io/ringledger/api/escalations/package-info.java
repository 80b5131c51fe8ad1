/** Messages about escalations. What stands here lives as long as a release. */
@NullMarked
package io.ringledger.api.escalations;

import org.jspecify.annotations.NullMarked;
