package io.ringledger.simulator.twiml;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Twilio's form of points in time: RFC 2822, UTC, whole seconds.
 *
 * <p>Carrier time is kept per call. It equals the wall clock when the call is created; then scripted waits (ringing,
 * talking, the verbs of TwiML) advance it by exactly their scripted length, though they pass {@code timeScale} times
 * faster, and waiting for the platform's TwiML advances it by the real time taken. A request that cuts a wait short
 * leaves the part that had passed. So a call's times agree with each other and with its durations whatever the scale,
 * and {@code date_created} agrees with the platform's clock; in compressed time its later times lie ahead of that clock.
 */
public final class CarrierTime {
    private static final DateTimeFormatter RFC_2822 = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss +0000", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private CarrierTime() {}

    /** For example {@code Tue, 31 Aug 2010 20:36:28 +0000}. */
    public static String rfc2822(Instant instant) {
        return RFC_2822.format(instant);
    }
}
