/**
 * Roles that companies define, and keys of integrations.
 * What a role or key allows is resolved by the gateway when it lets somebody in.
 */
@NullMarked
package io.ringledger.command.identity.rights;

import org.jspecify.annotations.NullMarked;
