/**
 * Refusals: codes that travel, so that classes need not. Lives as long as a release.
 * May depend on the JDK only.
 * A context adds its codes as an enum in its own package.
 */
@NullMarked
package io.ringledger.api.rejections;

import org.jspecify.annotations.NullMarked;
