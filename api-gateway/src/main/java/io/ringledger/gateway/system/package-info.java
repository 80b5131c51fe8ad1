/**
 * Whether the platform serves.
 * Knows the other sides only by what they report.
 * No business operation lives here.
 */
@NullMarked
package io.ringledger.gateway.system;

import org.jspecify.annotations.NullMarked;
