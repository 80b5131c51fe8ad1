/**
 * Signing in and the first administrator.
 * Users live on the other sides and are known by messages only.
 * May not depend on calls.
 */
@NullMarked
package io.ringledger.gateway.identity;

import org.jspecify.annotations.NullMarked;
