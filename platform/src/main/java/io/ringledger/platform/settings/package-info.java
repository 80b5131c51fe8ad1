/**
 * How the documented environment variables become the properties that the rest of the platform binds.
 * The only place that knows the names of variables.
 * Knows no context and no store.
 */
@NullMarked
package io.ringledger.platform.settings;

import org.jspecify.annotations.NullMarked;
