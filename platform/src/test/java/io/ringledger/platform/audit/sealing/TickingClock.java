package io.ringledger.platform.audit.sealing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A second later each time that it is looked at. */
final class TickingClock extends Clock {
    private Instant now = Instant.parse("2026-11-27T10:00:00.123456789Z");

    @Override
    public Instant instant() {
        now = now.plusSeconds(1);
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
