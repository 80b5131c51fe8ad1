/** Commands, queries and views of quality assurance. What stands here lives as long as a release. */
@NullMarked
package io.ringledger.api.quality;

import org.jspecify.annotations.NullMarked;
