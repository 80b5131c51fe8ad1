package io.ringledger.api.config;

import io.ringledger.api.rejections.RejectionCode;

/** Why something could not be done to a business configuration. */
public enum BusinessConfigRejection implements RejectionCode {
    /** There is no such configuration in this tenant, or no longer. */
    CONFIG_NOT_FOUND,
    /** It never had that version. */
    CONFIG_VERSION_NOT_FOUND,
    /** Calls that have not ended are governed by it. */
    CONFIG_IN_USE
}
