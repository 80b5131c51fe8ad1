package io.ringledger.command.calls.dialing;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import io.ringledger.command.carrier.DialRequest;
import io.ringledger.events.calls.CallInitiated;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.Outreach;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody wants this call. Holds personal data, so it is never kept: it is read from the call's stream again. */
record DialIntent(
        CallId callId,
        SubjectId party,
        PhoneNumber customer,
        PhoneNumber line,
        @Nullable Outreach outreach,
        Instant initiatedAt,
        Cause cause) {
    static DialIntent of(CallInitiated e, Cause cause) {
        return new DialIntent(e.callId(), e.party(), e.customer(), e.line(), e.outreach(), e.initiatedAt(), cause);
    }

    DialRequest request() {
        return new DialRequest(
                tenantId(),
                callId,
                attemptId(),
                line,
                customer,
                outreach == null ? null : outreach.ringTime(),
                outreach == null ? null : outreach.floorId(),
                outreach != null && outreach.findsMachines());
    }

    /**
     * A call is attempted once, so the attempt has the call's number. A node that starts again after a crash is the same
     * attempt: the lane that it took is still its own. The claim, which no attempt gets twice, keeps it from dialing again.
     */
    AttemptId attemptId() {
        return AttemptId.of(callId.number());
    }

    TenantId tenantId() {
        return Objects.requireNonNull(cause.tenantId(), "a call belongs to a tenant");
    }

    /** Whether a numbering plan has numbers of this form and length. */
    boolean isPossible() {
        var numbers = PhoneNumberUtil.getInstance();
        try {
            return numbers.isPossibleNumber(numbers.parse(customer.value(), null));
        } catch (NumberParseException e) {
            return false;
        }
    }
}
