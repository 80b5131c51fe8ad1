package io.ringledger.command.suppression.oracle;

import io.ringledger.api.suppression.CampaignSeen;
import io.ringledger.api.suppression.DialFacts;
import io.ringledger.api.suppression.RegistrySeen;
import io.ringledger.vocabulary.CallVoice;
import io.ringledger.vocabulary.CallingRule;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.ConsentKind;
import io.ringledger.vocabulary.DayWindow;
import io.ringledger.vocabulary.Judgement;
import io.ringledger.vocabulary.WhitelistGround;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Judges one dial a second time. */
final class Oracle {
    private static final long MINUTE = TimeUnit.MINUTES.toMillis(1);
    private static final long DAY = TimeUnit.DAYS.toMillis(1);
    private static final long HORIZON = 21 * DAY;

    private final Dial dial;
    private final DialFacts facts;
    private final boolean marketing;
    private final boolean machine;
    private final @Nullable CampaignSeen campaign;
    private final List<StateLaw> laws;
    private final List<TimeZone> zones;
    private final boolean inUnitedStates;

    Oracle(Dial dial) {
        this.dial = dial;
        this.facts = dial.facts();
        this.marketing = facts.purpose().marketing();
        this.machine = facts.purpose().voice() != CallVoice.AGENT;
        this.campaign = facts.campaign();
        Set<String> regions = new TreeSet<>();
        Set<String> zoneIds = new TreeSet<>();
        facts.number().regions().forEach(region -> regions.add(region.value()));
        facts.number().zones().forEach(zone -> zoneIds.add(zone.getId()));
        if (facts.address() != null) {
            facts.address().regions().forEach(region -> regions.add(region.value()));
            facts.address().zones().forEach(zone -> zoneIds.add(zone.getId()));
        }
        this.laws = StateLaw.of(regions);
        this.zones = zoneIds.stream().map(TimeZone::getTimeZone).toList();
        this.inUnitedStates = regions.isEmpty() || regions.stream().anyMatch(region -> region.startsWith("US"));
    }

    Judgement judge(CallingRule rule) {
        return switch (rule) {
            case OWN_SUPPRESSION -> verdict(dial.suppressed() == null);
            case REGISTRY_LISTING ->
                marketing
                        ? verdict(excepted() || facts.registries().stream().allMatch(this::clears))
                        : Judgement.NOT_APPLICABLE;
            case REGISTRY_AGE -> registryAge();
            case CALLING_HOURS -> campaign != null ? verdict(hours(now())) : Judgement.NOT_APPLICABLE;
            case CLOSED_DAYS -> campaign != null && hasDaysOff() ? verdict(!dayOff(now())) : Judgement.NOT_APPLICABLE;
            case ATTEMPTS_PER_DAY -> attempts(DAY, perDay());
            case ATTEMPTS_PER_WEEK -> attempts(7 * DAY, campaign != null ? 12 : Integer.MAX_VALUE);
            case ARTIFICIAL_VOICE -> voice();
            case CAMPAIGN_STATE ->
                campaign != null ? verdict(campaign.status() == CampaignStatus.RUNNING) : Judgement.NOT_APPLICABLE;
            case CAMPAIGN_SCHEDULE ->
                campaign != null && !campaign.windows().isEmpty()
                        ? verdict(schedule(campaign, now()))
                        : Judgement.NOT_APPLICABLE;
            case CAPACITY -> verdict(facts.capacity().limit() - facts.capacity().underWay() > 0);
            case BUDGET ->
                facts.budget() == null
                        ? Judgement.NOT_APPLICABLE
                        : verdict(facts.budget()
                                        .left()
                                        .subtract(facts.budget().estimate())
                                        .signum()
                                >= 0);
        };
    }

    private static Judgement verdict(boolean allowed) {
        return allowed ? Judgement.ALLOWED : Judgement.REFUSED;
    }

    /** When a rule that goes by the clock lets the number be dialled, found by trying one moment after the other. */
    @Nullable
    Instant next(CallingRule rule) {
        return switch (rule) {
            case CALLING_HOURS -> zones.isEmpty() ? null : step(15 * MINUTE, this::hours);
            case CLOSED_DAYS -> step(15 * MINUTE, moment -> !dayOff(moment));
            case CAMPAIGN_SCHEDULE -> campaign == null ? null : step(MINUTE, moment -> schedule(campaign, moment));
            case ATTEMPTS_PER_DAY -> nextAttempt(DAY, perDay());
            case ATTEMPTS_PER_WEEK -> nextAttempt(7 * DAY, 12);
            default -> null;
        };
    }

    private interface Clock {
        boolean open(long moment);
    }

    private @Nullable Instant step(long step, Clock clock) {
        long first = (now() / step + 1) * step;
        for (long moment = first; moment <= now() + HORIZON; moment += step) {
            if (clock.open(moment)) {
                return Instant.ofEpochMilli(moment);
            }
        }
        return null;
    }

    private long now() {
        return dial.at().toEpochMilli();
    }

    private boolean hours(long moment) {
        for (TimeZone zone : zones) {
            Calendar clock = clock(zone, moment);
            int hour = clock.get(Calendar.HOUR_OF_DAY);
            if (hour < 8 || hour > 20) {
                return false;
            }
            if (marketing && laws.stream().anyMatch(law -> !law.open(clock, machine))) {
                return false;
            }
        }
        return !zones.isEmpty();
    }

    private boolean hasDaysOff() {
        return laws.stream().anyMatch(this::hasDaysOff);
    }

    private boolean hasDaysOff(StateLaw law) {
        boolean opened = law.consentOpensDaysOff && facts.consents().calls() != ConsentKind.NONE;
        return marketing && law.daysOff != null && !opened;
    }

    private boolean dayOff(long moment) {
        for (TimeZone zone : zones) {
            Calendar clock = clock(zone, moment);
            for (StateLaw law : laws) {
                if (hasDaysOff(law) && law.off(clock)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean schedule(CampaignSeen campaign, long moment) {
        Calendar clock = clock(TimeZone.getTimeZone(campaign.zone()), moment);
        int weekday = clock.get(Calendar.DAY_OF_WEEK);
        int minute = clock.get(Calendar.HOUR_OF_DAY) * 60 + clock.get(Calendar.MINUTE);
        for (DayWindow window : campaign.windows()) {
            int day = window.day().getValue() % 7 + 1;
            int from = window.from().getHour() * 60 + window.from().getMinute();
            int until = window.until().getHour() * 60 + window.until().getMinute();
            if (day == weekday && minute >= from && minute < (until == 0 ? 1440 : until)) {
                return true;
            }
        }
        return false;
    }

    private static Calendar clock(TimeZone zone, long moment) {
        Calendar clock = new GregorianCalendar(zone);
        clock.setTimeInMillis(moment);
        return clock;
    }

    private int perDay() {
        int most = campaign != null ? 4 : Integer.MAX_VALUE;
        for (StateLaw law : laws) {
            most = marketing ? Math.min(most, law.callsADay) : most;
        }
        return most;
    }

    private Judgement attempts(long stretch, int most) {
        return most == Integer.MAX_VALUE ? Judgement.NOT_APPLICABLE : verdict(counted(now(), stretch) < most);
    }

    private long counted(long moment, long stretch) {
        return dial.attempts().stream()
                .filter(attempt -> moment - attempt.toEpochMilli() < stretch)
                .count();
    }

    /** The number of attempts falls only when one of them leaves the stretch. */
    private @Nullable Instant nextAttempt(long stretch, int most) {
        TreeSet<Long> ends = new TreeSet<>();
        dial.attempts().forEach(attempt -> ends.add(attempt.toEpochMilli() + stretch));
        for (long end : ends.tailSet(now(), false)) {
            if (counted(end, stretch) < most) {
                return Instant.ofEpochMilli(end);
            }
        }
        return null;
    }

    private Judgement voice() {
        if (!machine) {
            return Judgement.NOT_APPLICABLE;
        }
        return switch (facts.consents().artificialVoice()) {
            case NONE -> Judgement.REFUSED;
            case EXPRESS -> verdict(!marketing);
            case EXPRESS_WRITTEN -> Judgement.ALLOWED;
        };
    }

    private boolean excepted() {
        WhitelistGround ground = dial.whitelisted();
        return facts.consents().calls() == ConsentKind.EXPRESS_WRITTEN
                || (ground != null && ground != WhitelistGround.COMPANY_WISH)
                || business();
    }

    private boolean business() {
        return facts.relationship() != null
                && (within(facts.relationship().purchaseAt(), 18)
                        || within(facts.relationship().inquiryAt(), 3));
    }

    private boolean within(@Nullable Instant since, int months) {
        if (since == null || since.toEpochMilli() > now()) {
            return false;
        }
        Calendar end = clock(TimeZone.getTimeZone(ZoneId.of("UTC")), since.toEpochMilli());
        end.add(Calendar.MONTH, months);
        return now() < end.getTimeInMillis();
    }

    private boolean clears(RegistrySeen registry) {
        return registry.readable() && !registry.listed();
    }

    private Judgement registryAge() {
        boolean needed = marketing && inUnitedStates;
        if (!marketing || (!needed && facts.registries().isEmpty()) || excepted()) {
            return Judgement.NOT_APPLICABLE;
        }
        boolean there = facts.registries().stream()
                .anyMatch(registry -> registry.source().value().equals("us-ftc"));
        boolean old = facts.registries().stream()
                .anyMatch(registry -> now() - registry.obtainedAt().toEpochMilli() > 31 * DAY);
        return verdict(!old && (there || !needed));
    }
}
