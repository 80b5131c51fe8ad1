package io.ringledger.command.suppression.oracle;

import static java.util.Calendar.SATURDAY;
import static java.util.Calendar.SUNDAY;

import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** What the oracle knows of the states: hours, days off, calls a day. Figures of its own, read from the laws once more. */
final class StateLaw {
    static final Map<String, StateLaw> STATES = new HashMap<>();

    static {
        // stops at eight in the evening, begins at eight
        for (String state : List.of("FL", "MA", "MD", "OK", "WA", "WY")) {
            law(state).solicitations(StateLaw::everyDay, 8, 20);
        }
        for (String state : List.of("AL", "LA", "MS")) {
            law(state).solicitations(day -> day != SUNDAY, 8, 20);
        }
        // begins at nine
        for (String state : List.of("MI", "MN", "NM")) {
            law(state).solicitations(StateLaw::everyDay, 9, 21);
        }
        law("CT").solicitations(StateLaw::everyDay, 9, 20);
        law("NV").solicitations(StateLaw::everyDay, 9, 20).machines(StateLaw::everyDay, 9, 21);
        law("OK").machines(StateLaw::everyDay, 9, 21);
        law("KY").solicitations(StateLaw::everyDay, 10, 21);
        law("SD").machines(day -> day != SUNDAY && day != SATURDAY, 9, 21);
        law("TX").solicitations(day -> day != SUNDAY, 9, 21).solicitations(day -> day == SUNDAY, 12, 21);
        law("RI")
                .solicitations(day -> day != SUNDAY && day != SATURDAY, 9, 18)
                .solicitations(day -> day == SATURDAY, 10, 17);
        for (String state : List.of("FL", "MD", "OK")) {
            law(state).callsADay = 3;
        }
        law("AL").daysOff = new DaysOff(
                true,
                true,
                true,
                Set.of(
                        "1/1",
                        "MLK",
                        "PRES",
                        "MARDI",
                        "CONF",
                        "JEFF",
                        "6/19",
                        "7/4",
                        "LABOR",
                        "COLUMBUS",
                        "11/11",
                        "THANKS",
                        "12/1",
                        "12/25"));
        law("LA").daysOff = new DaysOff(
                true,
                false,
                false,
                Set.of(
                        "1/1",
                        "MLK",
                        "MARDI",
                        "GOOD",
                        "MEMORIAL",
                        "7/4",
                        "LABOR",
                        "11/11",
                        "THANKS",
                        "FRIDAY",
                        "12/25"));
        law("MS").daysOff = new DaysOff(
                true,
                true,
                false,
                Set.of("1/1", "MLK", "PRES", "MEMORIAL", "7/4", "LABOR", "11/11", "THANKS", "12/25"));
        law("PA").daysOff = new DaysOff(
                false,
                false,
                false,
                Set.of(
                        "1/1",
                        "MLK",
                        "PRES",
                        "GOOD",
                        "MEMORIAL",
                        "6/14",
                        "7/4",
                        "LABOR",
                        "COLUMBUS",
                        "ELECTION",
                        "11/11",
                        "THANKS",
                        "12/25"));
        law("RI").daysOff = new DaysOff(
                true,
                true,
                false,
                Set.of(
                        "1/1",
                        "MLK",
                        "PRES",
                        "5/4",
                        "MEMORIAL",
                        "7/4",
                        "VICTORY",
                        "LABOR",
                        "COLUMBUS",
                        "11/11",
                        "THANKS",
                        "12/25"));
        law("UT").daysOff = new DaysOff(
                true,
                true,
                false,
                Set.of(
                        "1/1",
                        "MLK",
                        "PRES",
                        "MEMORIAL",
                        "6/19",
                        "7/4",
                        "7/24",
                        "LABOR",
                        "COLUMBUS",
                        "11/11",
                        "THANKS",
                        "12/25"));
        law("UT").consentOpensDaysOff = true;
    }

    @Nullable
    WeekGrid forSolicitations;

    @Nullable
    WeekGrid forMachines;

    @Nullable
    DaysOff daysOff;

    int callsADay = Integer.MAX_VALUE;
    boolean consentOpensDaysOff;

    private static StateLaw law(String state) {
        return STATES.computeIfAbsent(state, _ -> new StateLaw());
    }

    private static boolean everyDay(int day) {
        return day > 0;
    }

    private StateLaw solicitations(IntPredicate days, int from, int until) {
        forSolicitations = (forSolicitations == null ? new WeekGrid() : forSolicitations).open(days, from, until);
        return this;
    }

    private StateLaw machines(IntPredicate days, int from, int until) {
        forMachines = (forMachines == null ? new WeekGrid() : forMachines).open(days, from, until);
        return this;
    }

    /** Whether a clock shows a time at which a solicitation may be made here. */
    boolean open(Calendar clock, boolean machine) {
        return (forSolicitations == null || forSolicitations.at(clock))
                && (!machine || forMachines == null || forMachines.at(clock));
    }

    boolean off(Calendar clock) {
        return daysOff != null && daysOff.off(clock);
    }

    /** The laws that may hold in some regions, each a country or a country and a state. */
    static List<StateLaw> of(Iterable<String> regions) {
        List<StateLaw> laws = new ArrayList<>();
        boolean anywhere = true;
        for (String region : regions) {
            anywhere = false;
            if (region.equals("US")) {
                return List.copyOf(STATES.values());
            }
            if (region.startsWith("US-") && STATES.containsKey(region.substring(3))) {
                laws.add(STATES.get(region.substring(3)));
            }
        }
        return anywhere ? List.copyOf(STATES.values()) : laws;
    }
}
