package io.ringledger.gateway.dialect;

/** The five documents whose front ends talk to the platform, each in its own words. */
public enum Document {
    OMNICHANNEL,
    SERVICES,
    MANAGER,
    MULTITENANT,
    DIALER
}
