/** Messages about business configurations. What stands here lives as long as a release. */
@NullMarked
package io.ringledger.api.config;

import org.jspecify.annotations.NullMarked;
