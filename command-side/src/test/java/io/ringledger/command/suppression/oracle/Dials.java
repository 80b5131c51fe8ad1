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
import java.time.LocalTime;
import java.time.ZoneId;
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

    private final SplittableRandom random;
    private final Moments moments;

    Dials(long seed) {
        this.random = new SplittableRandom(seed);
        this.moments = new Moments(random);
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
        Instant at = moments.any(number);
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
        Instant at = Moments.at(
                wrongDay ? moments.dayOff() : moments.workday(),
                rule == CallingRule.CALLING_HOURS
                        ? moments.oddTime()
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
            windows = List.of(new DayWindow(other, moments.minute(0, 700), moments.minute(700, 1440)));
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
        boolean listed = rule == CallingRule.REGISTRY_LISTING && random.nextBoolean();
        boolean readable = rule != CallingRule.REGISTRY_LISTING || listed;
        return List.of(new RegistrySeen(new RegistrySource("us-ftc"), 3, at.minus(age), listed, readable));
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
                int finding = random.nextInt(12);
                all.add(new RegistrySeen(new RegistrySource(name), 1, at.minus(age), finding < 4, finding != 11));
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
                LocalTime until = random.nextInt(4) == 0 ? LocalTime.MIDNIGHT : moments.minute(700, 1440);
                all.add(new DayWindow(day, moments.minute(0, 700), until));
            }
        }
        return all;
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

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
