package io.ringledger.gateway.suppression;

import io.ringledger.api.suppression.NumberGateCommand.SuppressNumber;
import io.ringledger.gateway.suppression.Gates.Gate;
import io.ringledger.vocabulary.Asker;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SuppressionReason;
import io.ringledger.vocabulary.SuppressionSource;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who must not be called any more, and why. Source: dialer document, DNC compliance.
 *
 * @param phoneNumber one number, in E.164 or as it is dialled in {@code defaultRegion}
 * @param phoneNumbers in its place, 1 to 1,000 of them
 * @param defaultRegion country of numbers without a country's code, ISO 3166: {@code US}
 * @param reason {@code opt_out} where there is none
 * @param source {@code operator} where there is none
 * @param askedBy {@code called_party} where there is none
 * @param note in somebody's words; erased with the number
 */
record SuppressBody(
        @Nullable String phoneNumber,
        @Nullable List<@Nullable String> phoneNumbers,
        @Nullable String defaultRegion,
        @Nullable SuppressionReason reason,
        @Nullable SuppressionSource source,
        @Nullable Asker askedBy,
        @Nullable PersonalText note) {
    private static final int MOST = 1_000;

    SuppressionReason why() {
        return Objects.requireNonNullElse(reason, SuppressionReason.OPT_OUT);
    }

    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if one is none, with its place */
    List<PhoneNumber> numbers() {
        return NumbersBody.all(phoneNumber, phoneNumbers, defaultRegion, MOST);
    }

    SuppressNumber toCommand(Gate gate, Instant at) {
        return new SuppressNumber(
                gate.id(),
                gate.party(),
                gate.number(),
                why(),
                Objects.requireNonNullElse(source, SuppressionSource.OPERATOR),
                Objects.requireNonNullElse(askedBy, Asker.CALLED_PARTY),
                note,
                at);
    }
}
