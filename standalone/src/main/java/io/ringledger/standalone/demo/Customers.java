package io.ringledger.standalone.demo;

import io.ringledger.api.calls.CallCommand.InitiateCall;
import io.ringledger.api.calls.CallFilter;
import io.ringledger.api.calls.CallPage;
import io.ringledger.api.calls.CallQuery.ListCalls;
import io.ringledger.api.calls.CallSort;
import io.ringledger.api.calls.CallStatus;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.simulator.CarrierSimulator;
import io.ringledger.simulator.behaviour.CalleeScript;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.PhoneNumber;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;

/** Customers, who call and are called. What they say and do follows from their numbers. */
final class Customers {
    /** Mostly people who have time, some who talk long, now and then nobody. */
    private static final String LAST_DIGITS = "0123450123456666789";

    private static final int DIALOGUES = 13;

    private final Play play;
    private final Company company;
    private final CarrierSimulator carrier;
    private final Pseudonyms pseudonyms;
    private final IdGenerator ids;
    private final Clock clock;
    private final URI voice;
    private final int atOnce;
    private final Random random;

    Customers(
            Play play,
            Company company,
            CarrierSimulator carrier,
            Pseudonyms pseudonyms,
            IdGenerator ids,
            Clock clock,
            URI publicUrl,
            DemoSettings settings) {
        this.play = play;
        this.company = company;
        this.carrier = carrier;
        this.pseudonyms = pseudonyms;
        this.ids = ids;
        this.clock = clock;
        this.voice = URI.create(publicUrl.toString().replaceFirst("/+$", "") + "/webhooks/twilio/voice");
        this.atOnce = settings.callsAtOnce();
        this.random = new Random(settings.seed());
    }

    /** One more call begins, unless so many are going on already. */
    void call() {
        if (goingOn() >= atOnce) {
            return;
        }
        PhoneNumber customer = number();
        PhoneNumber line = new PhoneNumber(carrier.numbers().getFirst().phoneNumber());
        if (random.nextInt(5) < 2) {
            Duration talk = Duration.ofSeconds(20 + random.nextInt(60));
            carrier.placeInboundCall(customer.value(), line.value(), voice, CalleeScript.answers(Duration.ZERO, talk));
        } else {
            play.tell(new InitiateCall(
                    ids.nextCallId(),
                    pseudonyms.holderOf(play.tenant(), customer),
                    customer,
                    line,
                    company.business().orElse(null),
                    null,
                    null,
                    Attributes.NONE,
                    clock.instant()));
        }
    }

    private PhoneNumber number() {
        char last = LAST_DIGITS.charAt(random.nextInt(LAST_DIGITS.length()));
        return new PhoneNumber("+1415555%d%02d%c".formatted(random.nextInt(10), random.nextInt(DIALOGUES), last));
    }

    private long goingOn() {
        return Arrays.stream(CallStatus.values())
                .filter(status -> !status.isFinal())
                .mapToLong(this::count)
                .sum();
    }

    private long count(CallStatus status) {
        var filter = new CallFilter(status, null, null, null, null, null, null, null, null);
        return play.ask(new ListCalls(filter, CallSort.STARTED_AT, false, 1, 1), CallPage.class)
                .map(CallPage::total)
                .orElse(Long.MAX_VALUE / CallStatus.values().length);
    }
}
