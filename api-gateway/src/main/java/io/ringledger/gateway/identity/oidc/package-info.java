/**
 * Trust in an issuer of OpenID Connect, which says who somebody is in the place of a password.
 * Off unless an operator names one. No account is made here: whom it means has to be a member already.
 * May be asked by {@code gateway.identity} whether it is trusted; calls nobody but the issuer.
 */
@NullMarked
package io.ringledger.gateway.identity.oidc;

import org.jspecify.annotations.NullMarked;
