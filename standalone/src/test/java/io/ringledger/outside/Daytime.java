package io.ringledger.outside;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Numbers of a place where it is day now: campaigns call nobody at night, whenever tests run. */
final class Daytime {
    private static final LocalTime MORNING = LocalTime.of(8, 5);
    private static final LocalTime EVENING = LocalTime.of(20, 45);

    /** Geographic numbers that lack their last three digits, together with a zone each: one of them has day. */
    private static final List<Place> PLACES = List.of(
            new Place("+44207946%04d", ZoneId.of("Europe/London")),
            new Place("+1212555%04d", ZoneId.of("America/New_York")),
            new Place("+8133210%04d", ZoneId.of("Asia/Tokyo")),
            new Place("+1808555%04d", ZoneId.of("Pacific/Honolulu")));

    private record Place(String form, ZoneId zone) {
        boolean hasDay(LocalTime time) {
            return time.isAfter(MORNING) && time.isBefore(EVENING);
        }
    }

    private final String form;

    private Daytime(String form) {
        this.form = form;
    }

    /** Where it is day now, and will be for a while. */
    static Daytime now() {
        Clock clock = Clock.systemUTC();
        return PLACES.stream()
                .filter(place -> place.hasDay(LocalTime.now(clock.withZone(place.zone()))))
                .findFirst()
                .map(place -> new Daytime(place.form()))
                .orElseThrow();
    }

    /** @param number 0 to 9,999; its last digit decides at the simulated carrier what happens */
    String number(int number) {
        return form.formatted(number);
    }
}
