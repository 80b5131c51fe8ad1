package io.ringledger.gateway.webhooks;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.CallId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What becomes of what the carrier said and nobody took. What cannot be brought to a call, now or ever, is no reason for
 * Twilio to send it again, so it is counted; what we could not take is, so it stays an error.
 */
@Component
final class RefusedReports {
    private static final Logger LOG = LoggerFactory.getLogger(RefusedReports.class);

    private final Counter ofNoCall;
    private final Counter foreign;

    RefusedReports(MeterRegistry meters) {
        this.ofNoCall = meters.counter("ringledger.webhooks.reports.refused", "reason", "no_call");
        this.foreign = meters.counter("ringledger.webhooks.reports.refused", "reason", "foreign_attempt");
    }

    /** Nobody has the leg of which it was said. */
    void ofNoCall() {
        ofNoCall.increment();
    }

    /** Ends quietly where there is nobody to bring it to. */
    Mono<Void> settle(Rejected refused, CallId callId) {
        String code = refused.rejection().code();
        if (code.equals(CallRejection.CALL_NOT_FOUND.name())) {
            ofNoCall();
            return Mono.empty();
        }
        if (code.equals(CallRejection.FOREIGN_ATTEMPT.name())) {
            foreign.increment();
            LOG.warn("a report for {} names an attempt or a leg that the call does not have", callId);
            return Mono.empty();
        }
        return Mono.error(refused);
    }
}
