package io.ringledger.command.suppression.oracle;

import io.ringledger.api.suppression.BudgetSeen;
import io.ringledger.api.suppression.CampaignSeen;
import io.ringledger.api.suppression.CapacitySeen;
import io.ringledger.api.suppression.Consents;
import io.ringledger.api.suppression.DialFacts;
import io.ringledger.api.suppression.Place;
import io.ringledger.api.suppression.RegistrySeen;
import io.ringledger.api.suppression.Relationship;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallVoice;
import io.ringledger.vocabulary.CallingRule;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.ConsentKind;
import io.ringledger.vocabulary.DayWindow;
import io.ringledger.vocabulary.DialPurpose;
import io.ringledger.vocabulary.Region;
import io.ringledger.vocabulary.RegistrySource;
import io.ringledger.vocabulary.SuppressionReason;
import io.ringledger.vocabulary.WhitelistGround;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Makes dials, the same ones for the same seed. Of three in four all rules but one are wanted to be content, so that each gets
 * its say; the others are whatever comes.
 */
final class Dials {
    private static final List<String> ZONES = List.of(
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "Pacific/Honolulu",
            "America/St_Johns",
            "America/Havana",
            "America/Indiana/Knox",
            "Europe/Berlin",
            "Asia/Kathmandu",
            "Australia/Lord_Howe",
            "Pacific/Apia");
    private static final List<String> REGIONS = List.of(
            "US-AL", "US-AK", "US-CA", "US-CT", "US-FL", "US-GA", "US-KY", "US-LA", "US-MA", "US-MD", "US-MI", "US-MN",
            "US-MS", "US-NM", "US-NV", "US-NY", "US-OK", "US-OR", "US-PA", "US-PR", "US-RI", "US-SD", "US-TX", "US-UT",
            "US-WA", "US-WY", "US", "DE", "CA", "CA-ON");
    private static final List<String> MILD = List.of("US-CA", "US-GA", "US-NY", "US-OR", "DE", "US-VA");
    private static final List<String> WITH_DAYS_OFF = List.of("US-AL", "US-LA", "US-MS", "US-PA", "US-RI", "US-UT");
    private static final List<String> HOLIDAYS =
            List.of("01-01", "07-04", "11-11", "12-25", "06-19", "06-14", "07-24", "12-01");
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 2);
    private static final int SPAN = 6 * 365;

    private final SplittableRandom random;

    Dials(long seed) {
        this.random = new SplittableRandom(seed);
    }

    Dial next() {
        if (random.nextInt(4) == 0) {
            return any();
        }
        return onlyWrongIn(one(CallingRule.values()));
    }

    private Dial any() {
        boolean campaign = random.nextInt(5) > 0;
        Place number = somePlace();
        Instant at = anyTime(number);
        CampaignSeen seen = new CampaignSeen(
                one(CampaignStatus.values()), ZoneId.of(one(ZONES)), random.nextBoolean() ? List.of() : windows());
        DialFacts facts = new DialFacts(
                purpose(campaign, one(CallVoice.values()), random.nextInt(4) > 0),
                number,
                random.nextInt(3) == 0 ? somePlace() : null,
                registries(at),
                new Consents(one(ConsentKind.values()), one(ConsentKind.values())),
                relationship(at),
                campaign ? seen : null,
                new CapacitySeen(random.nextInt(4), random.nextInt(5)),
                random.nextBoolean() ? null : budget(random.nextInt(3), random.nextInt(3)));
        return new Dial(
                at,
                facts,
                random.nextInt(4) == 0 ? one(SuppressionReason.values()) : null,
                random.nextInt(4) == 0 ? one(WhitelistGround.values()) : null,
                attempts(at, random.nextInt(15), Duration.ofDays(8)));
    }

    private Dial onlyWrongIn(CallingRule rule) {
        boolean wrongDay = rule == CallingRule.CLOSED_DAYS;
        String zone = one(ZONES);
        Place number = place(List.of(zone), List.of(one(wrongDay ? WITH_DAYS_OFF : mildOrAny())));
        boolean artificial = rule == CallingRule.ARTIFICIAL_VOICE || random.nextBoolean();
        Instant at = at(
                wrongDay ? dayOff() : workday(),
                rule == CallingRule.CALLING_HOURS
                        ? oddTime()
                        : LocalTime.of(12 + random.nextInt(4), random.nextInt(60)),
                zone);
        ConsentKind voice = rule == CallingRule.ARTIFICIAL_VOICE
                ? (random.nextBoolean() ? ConsentKind.NONE : ConsentKind.EXPRESS)
                : ConsentKind.EXPRESS_WRITTEN;
        DialFacts facts = new DialFacts(
                purpose(true, artificial ? CallVoice.ARTIFICIAL : CallVoice.AGENT, true),
                number,
                null,
                registryOf(rule, at),
                new Consents(ConsentKind.NONE, voice),
                null,
                campaignOf(rule, at),
                rule == CallingRule.CAPACITY ? new CapacitySeen(3, 3) : new CapacitySeen(random.nextInt(3), 3),
                rule == CallingRule.BUDGET ? budget(1, 2) : budget(random.nextInt(3) + 1, 1));
        SuppressionReason own = rule == CallingRule.OWN_SUPPRESSION ? one(SuppressionReason.values()) : null;
        return new Dial(at, facts, own, null, attemptsOf(rule, at));
    }

    private List<String> mildOrAny() {
        return random.nextBoolean() ? MILD : REGIONS;
    }

    private CampaignSeen campaignOf(CallingRule rule, Instant at) {
        List<DayWindow> windows = List.of();
        if (rule == CallingRule.CAMPAIGN_SCHEDULE) {
            DayOfWeek other = at.atZone(ZoneId.of("UTC")).getDayOfWeek().plus(2 + random.nextInt(3));
            windows = List.of(new DayWindow(other, minute(0, 700), minute(700, 1440)));
        }
        CampaignStatus status = CampaignStatus.RUNNING;
        if (rule == CallingRule.CAMPAIGN_STATE) {
            status =
                    one(EnumSet.complementOf(EnumSet.of(CampaignStatus.RUNNING)).toArray(CampaignStatus[]::new));
        }
        return new CampaignSeen(status, ZoneId.of(one(ZONES)), windows);
    }

    private List<RegistrySeen> registryOf(CallingRule rule, Instant at) {
        Duration age = rule == CallingRule.REGISTRY_AGE
                ? Duration.ofDays(31).plusMillis(1 + random.nextInt(random.nextBoolean() ? 10 : 900_000_000))
                : Duration.ofDays(random.nextInt(31));
        if (rule == CallingRule.REGISTRY_AGE && random.nextInt(4) == 0) {
            return List.of();
        }
        return List.of(
                new RegistrySeen(new RegistrySource("us-ftc"), 3, at.minus(age), rule == CallingRule.REGISTRY_LISTING));
    }

    private List<Instant> attemptsOf(CallingRule rule, Instant at) {
        return switch (rule) {
            case ATTEMPTS_PER_DAY -> attempts(at, 3 + random.nextInt(4), Duration.ofHours(24));
            case ATTEMPTS_PER_WEEK -> spread(at, 12 + random.nextInt(3));
            default -> attempts(at, random.nextInt(3), Duration.ofDays(6));
        };
    }

    /** So many that a week is full and no day is. */
    private List<Instant> spread(Instant at, int count) {
        List<Instant> all = new ArrayList<>();
        for (int each = 0; each < count; each++) {
            all.add(at.minus(Duration.ofHours(11L * each + 1).plusMinutes(random.nextInt(60))));
        }
        return all;
    }

    private List<Instant> attempts(Instant at, int count, Duration within) {
        List<Instant> all = new ArrayList<>();
        for (int each = 0; each < count; each++) {
            all.add(at.minusMillis(random.nextLong(within.toMillis())));
        }
        if (random.nextInt(20) == 0) {
            all.add(at.minus(Duration.ofHours(24))); // exactly a day ago: not within it any more
        }
        return all;
    }

    private List<RegistrySeen> registries(Instant at) {
        List<RegistrySeen> all = new ArrayList<>();
        for (String name : List.of("us-ftc", "us-in")) {
            if (random.nextInt(3) > 0) {
                Duration age = random.nextInt(10) == 0 ? Duration.ofDays(31) : Duration.ofHours(random.nextInt(900));
                all.add(new RegistrySeen(new RegistrySource(name), 1, at.minus(age), random.nextInt(3) == 0));
            }
        }
        return all;
    }

    private @Nullable Relationship relationship(Instant at) {
        return switch (random.nextInt(4)) {
            case 0 -> new Relationship(at.minus(Duration.ofDays(random.nextInt(1100))), null);
            case 1 -> new Relationship(null, at.minus(Duration.ofDays(random.nextInt(180))));
            default -> null;
        };
    }

    private static BudgetSeen budget(int left, int estimate) {
        return new BudgetSeen(new BigDecimal(left).movePointLeft(2), new BigDecimal(estimate).movePointLeft(2), "USD");
    }

    private static DialPurpose purpose(boolean campaign, CallVoice voice, boolean marketing) {
        return new DialPurpose(CallId.of(1), campaign ? CampaignId.of(1) : null, null, voice, marketing);
    }

    private List<DayWindow> windows() {
        List<DayWindow> all = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(3) > 0) {
                LocalTime until = random.nextInt(4) == 0 ? LocalTime.MIDNIGHT : minute(700, 1440);
                all.add(new DayWindow(day, minute(0, 700), until));
            }
        }
        return all;
    }

    private LocalTime minute(int from, int until) {
        int minute = from + random.nextInt(until - from);
        return LocalTime.of(minute / 60, minute % 60);
    }

    private Place somePlace() {
        List<String> zones = new ArrayList<>();
        List<String> regions = new ArrayList<>();
        for (int each = random.nextInt(4); each > 0; each--) {
            zones.add(one(ZONES));
        }
        for (int each = random.nextInt(3); each > 0; each--) {
            regions.add(one(REGIONS));
        }
        return place(zones, regions);
    }

    private static Place place(List<String> zones, List<String> regions) {
        Set<ZoneId> zoneIds = new HashSet<>();
        Set<Region> known = new HashSet<>();
        zones.forEach(zone -> zoneIds.add(ZoneId.of(zone)));
        regions.forEach(region -> known.add(new Region(region)));
        return new Place(zoneIds, known);
    }

    /** Any time, often near a change of clocks or on the border of a window. */
    private Instant anyTime(Place place) {
        String zone =
                place.zones().stream().map(ZoneId::getId).sorted().findFirst().orElse("UTC");
        LocalDate day = FIRST.plusDays(random.nextInt(SPAN));
        Instant at = switch (random.nextInt(4)) {
            case 0 -> at(day, LocalTime.of(random.nextInt(24), 0), zone);
            case 1 -> at(day, LocalTime.of(random.nextInt(24), 0), zone).minusMillis(1);
            default -> at(day, minute(0, 1440), zone).plusMillis(random.nextInt(60_000));
        };
        ZoneOffsetTransition change = ZoneId.of(zone).getRules().nextTransition(at);
        return change != null && random.nextInt(5) == 0
                ? change.getInstant().plusSeconds(random.nextInt(2 * 86_400) - 86_400)
                : at;
    }

    private LocalTime oddTime() {
        return switch (random.nextInt(3)) {
            case 0 -> minute(0, 8 * 60);
            case 1 -> minute(21 * 60, 24 * 60);
            default -> LocalTime.of(20, random.nextInt(60)); // too late in some states only
        };
    }

    private LocalDate workday() {
        LocalDate day = FIRST.plusDays(random.nextInt(SPAN));
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.plusDays(1);
        }
        return day;
    }

    private LocalDate dayOff() {
        LocalDate day = FIRST.plusDays(random.nextInt(SPAN));
        return random.nextBoolean()
                ? day.plusDays(7 - day.getDayOfWeek().getValue())
                : LocalDate.parse(day.getYear() + "-" + one(HOLIDAYS));
    }

    private static Instant at(LocalDate day, LocalTime time, String zone) {
        return day.atTime(time).atZone(ZoneId.of(zone)).toInstant();
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
