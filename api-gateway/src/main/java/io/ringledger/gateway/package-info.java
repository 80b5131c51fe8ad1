/**
 * The gateway: settings, assembly and the thin application around them.
 * Each context has a package of its own below; what they share is in dialect, http and security.
 * Knows the command side and the query side only by messages.
 */
@NullMarked
package io.ringledger.gateway;

import org.jspecify.annotations.NullMarked;
