/**
 * Read models of tenants and users, as far as signing in needs them.
 * Crosses tenants, because who signs in has none yet; so only the gateway may ask, and never passes an answer on.
 * Sends no command and causes no effect.
 */
@NullMarked
package io.ringledger.query.identity;

import org.jspecify.annotations.NullMarked;
