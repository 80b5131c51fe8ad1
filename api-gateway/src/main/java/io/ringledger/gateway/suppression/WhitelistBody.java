package io.ringledger.gateway.suppression;

import io.ringledger.api.suppression.NumberGateCommand.WhitelistNumber;
import io.ringledger.gateway.suppression.Gates.Gate;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.WhitelistGround;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whom an outside registry is not to keep from being called. Source: dialer document, DNC compliance.
 *
 * @param defaultRegion country of a number without a country's code, ISO 3166: {@code US}
 * @param ground what the law excepts for; {@code company_wish} excepts from nothing
 */
record WhitelistBody(
        String phoneNumber,
        @Nullable String defaultRegion,
        WhitelistGround ground,
        @Nullable PersonalText note) {
    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if it is none */
    PhoneNumber number() {
        return NumbersBody.one(phoneNumber, defaultRegion);
    }

    WhitelistNumber toCommand(Gate gate, Instant at) {
        return new WhitelistNumber(gate.id(), gate.party(), gate.number(), ground, note, at);
    }
}
