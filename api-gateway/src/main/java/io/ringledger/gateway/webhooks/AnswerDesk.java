package io.ringledger.gateway.webhooks;

import io.ringledger.api.campaigns.CampaignCommand.LookAtCampaign;
import io.ringledger.api.campaigns.CampaignStanding;
import io.ringledger.api.floor.AnswerServing;
import io.ringledger.api.floor.FloorCommand.ServeAnswer;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AnsweredBy;
import io.ringledger.vocabulary.CampaignPlan;
import io.ringledger.vocabulary.CampaignSettings.Service;
import io.ringledger.vocabulary.CarrierReport;
import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.MachineDetection;
import io.ringledger.vocabulary.SeatId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Finds an agent for somebody who has picked up, within the answer to the request that says so: the law gives two seconds. Where
 * nobody is free they hear who has called, and the call ends.
 */
@Component
final class AnswerDesk {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerDesk.class);

    private final Messages messages;
    private final Twiml twiml;
    private final Clock clock;

    AnswerDesk(Messages messages, Twiml twiml, Clock clock) {
        this.messages = messages;
        this.twiml = twiml;
        this.clock = clock;
    }

    /** Answers the TwiML of the call. */
    Mono<String> receive(
            CallbackAddress call, FloorId floor, CarrierReport report, FormParameters form, Cause webhook) {
        Cause cause = webhook.withTenant(call.tenantId());
        String number = spelled(form.find("From").orElse(""));
        return Mono.defer(() -> messages.send(new LookAtCampaign(floor.campaignId()), CampaignStanding.class, cause))
                .flatMap(standing -> serve(call, floor, standing.plan(), isMachine(report), number, cause))
                .onErrorResume(failure -> {
                    LOG.warn("no agent can be looked for: {}", failure.getMessage());
                    return Mono.just(twiml.goodbye(Service.USUAL.message("us", number)));
                });
    }

    private Mono<String> serve(
            CallbackAddress call, FloorId floor, CampaignPlan plan, boolean machine, String number, Cause cause) {
        if (machine && plan.settings().machineDetection() == MachineDetection.HANG_UP) {
            return Mono.just(twiml.goodbye(null));
        }
        Instant now = clock.instant();
        LocalDate day = LocalDate.ofInstant(now, plan.schedule().zone());
        String sorry = machine ? null : plan.settings().service().message(plan.name(), number);
        return messages.send(new ServeAnswer(floor, call.callId(), !machine, day, now), AnswerServing.class, cause)
                .map(serving -> {
                    SeatId seat = serving.seatId();
                    return seat == null ? twiml.goodbye(sorry) : twiml.toSeat(call, seat);
                });
    }

    private static boolean isMachine(CarrierReport report) {
        return report.answeredBy() == AnsweredBy.MACHINE || report.answeredBy() == AnsweredBy.FAX;
    }

    /** So that it is said digit by digit. */
    private static String spelled(String number) {
        return number.replace("+", "").replaceAll("(.)", "$1 ").strip();
    }
}
