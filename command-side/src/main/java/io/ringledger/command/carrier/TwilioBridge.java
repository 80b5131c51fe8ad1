package io.ringledger.command.carrier;

import com.twilio.exception.ApiException;
import com.twilio.http.HttpMethod;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.CallCreator;
import com.twilio.rest.api.v2010.account.CallUpdater;
import com.twilio.type.PhoneNumber;
import com.twilio.type.Twiml;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.TenantId;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** {@link Bridge} by Twilio's REST API. Source: https://www.twilio.com/docs/voice/api/call-resource */
public final class TwilioBridge implements Bridge {
    private static final List<String> ALL_EVENTS = List.of("initiated", "ringing", "answered", "completed");

    private final Carrier carrier;
    private final TwilioRestClient client;
    private final TwilioSettings settings;
    private final CallbackUrls callbacks;
    private final CircuitBreaker breaker;

    /**
     * @param carrier the same account
     * @param publicUrl scheme, host and port under which Twilio reaches the webhooks
     * @param breaker that the carrier has, too
     */
    public TwilioBridge(Carrier carrier, TwilioSettings settings, URI publicUrl, CircuitBreaker breaker) {
        this.carrier = carrier;
        this.settings = settings;
        this.callbacks = new CallbackUrls(publicUrl);
        this.breaker = breaker;
        this.client = TwilioHttp.client(settings);
    }

    @Override
    public DialAnswer call(AgentCall agent) {
        return TwilioCarrier.placed(
                () -> breaker.executeSupplier(() -> creator(agent).create(client)));
    }

    @Override
    public DialAnswer call(SeatCall seat) {
        String twiml = RoomTwiml.seat(seat.seatId(), callbacks.seatEvents(seat));
        CallCreator creator = creator(seat.from(), seat.to(), twiml, callbacks.seatStatus(seat), seat.ringFor());
        return TwilioCarrier.placed(() -> breaker.executeSupplier(() -> creator.create(client)));
    }

    private CallCreator creator(AgentCall agent) {
        String twiml = RoomTwiml.agent(agent.room(), agent.briefing(), callbacks.conferenceEvents(agent.room()));
        URI status = callbacks.transferStatus(agent.room());
        CallCreator creator = creator(agent.from(), agent.to(), twiml, status, agent.ringFor());
        return settings.machineDetection() ? creator.setMachineDetection("Enable") : creator;
    }

    private static CallCreator creator(
            io.ringledger.vocabulary.PhoneNumber from,
            io.ringledger.vocabulary.PhoneNumber to,
            String twiml,
            URI status,
            Duration ringFor) {
        return Call.creator(new PhoneNumber(to.value()), new PhoneNumber(from.value()), new Twiml(twiml))
                .setTimeout(Math.toIntExact(ringFor.toSeconds()))
                .setStatusCallback(status)
                .setStatusCallbackMethod(HttpMethod.POST)
                .setStatusCallbackEvent(ALL_EVENTS);
    }

    @Override
    public MoveAnswer move(CallSid customerLeg, Room room) {
        return update(customerLeg, RoomTwiml.customer(room, callbacks.conferenceStatus(room)));
    }

    @Override
    public MoveAnswer bringBack(CallSid customerLeg) {
        return update(customerLeg, RoomTwiml.waiting(callbacks.turn()));
    }

    @Override
    public MoveAnswer cue(CallSid customerLeg, TenantId tenantId, CallId callId) {
        return update(Call.updater(customerLeg.value())
                .setUrl(callbacks.turn(tenantId, callId))
                .setMethod(HttpMethod.POST));
    }

    private MoveAnswer update(CallSid leg, String twiml) {
        return update(Call.updater(leg.value()).setTwiml(new Twiml(twiml)));
    }

    private MoveAnswer update(CallUpdater change) {
        try {
            var _ = breaker.executeSupplier(() -> change.update(client));
            return new MoveAnswer.Moved();
        } catch (ApiException e) {
            return TwilioCarrier.isFailure(e) || TwilioCarrier.isTooMany(e)
                    ? new MoveAnswer.Unclear()
                    : new MoveAnswer.Refused(e.getCode());
        } catch (RuntimeException e) {
            // no answer, none that can be read, or nobody was asked
            return new MoveAnswer.Unclear();
        }
    }

    @Override
    public HangUpAnswer hangUp(CallSid agentLeg) {
        return carrier.hangUp(agentLeg);
    }
}
