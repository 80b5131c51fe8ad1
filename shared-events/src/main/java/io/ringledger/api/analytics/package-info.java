/** Questions about many calls at once. What stands here lives as long as a release. */
@NullMarked
package io.ringledger.api.analytics;

import org.jspecify.annotations.NullMarked;
