/** Messages about agents. What stands here lives as long as a release. */
@NullMarked
package io.ringledger.api.agents;

import org.jspecify.annotations.NullMarked;
