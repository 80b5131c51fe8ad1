package io.ringledger.gateway.identity.oidc;

import io.ringledger.vocabulary.Issuer;
import io.ringledger.vocabulary.TenantId;

/**
 * An issuer, and how far it is trusted.
 *
 * @param audience what it calls us
 * @param tenant the one company whose members it may sign in
 */
record TrustedIssuer(Issuer issuer, String audience, TenantId tenant) {}
