/** Messages about campaigns. What stands here lives as long as a release. */
@NullMarked
package io.ringledger.api.campaigns;

import org.jspecify.annotations.NullMarked;
