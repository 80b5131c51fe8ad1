/** Tokens of an issuer, and how it answers. */
@NullMarked
package io.ringledger.gateway.identity.oidc;

import org.jspecify.annotations.NullMarked;
