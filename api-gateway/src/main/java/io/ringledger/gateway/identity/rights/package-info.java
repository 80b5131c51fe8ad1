/**
 * Roles that a company defines, and keys for its integrations.
 * Nobody gives more than they have.
 */
@NullMarked
package io.ringledger.gateway.identity.rights;

import org.jspecify.annotations.NullMarked;
