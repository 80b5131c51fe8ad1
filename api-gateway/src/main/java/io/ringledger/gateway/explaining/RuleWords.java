package io.ringledger.gateway.explaining;

import io.ringledger.api.control.ControlledCall.Deferral;
import io.ringledger.vocabulary.Verdict;
import java.util.Locale;
import java.util.Map;

/** Says in words what rules, and waits for a turn, said in codes. What a rule saw stands beside it. */
public final class RuleWords {
    private RuleWords() {}

    /** What one rule said. */
    public static String of(Verdict verdict) {
        return switch (verdict.judgement()) {
            case NOT_APPLICABLE -> "Not asked of this call: " + subject(verdict);
            case ALLOWED -> "Allows it: " + allowed(verdict);
            case REFUSED -> "Refuses it: " + refused(verdict);
        };
    }

    private static String subject(Verdict verdict) {
        return switch (verdict.rule()) {
            case OWN_SUPPRESSION -> "the company's own do-not-call list";
            case REGISTRY_LISTING -> "outside do-not-call registries";
            case REGISTRY_AGE -> "how old the outside registries are";
            case CALLING_HOURS -> "the hours in which the law lets campaigns call";
            case CLOSED_DAYS -> "days on which the law lets no campaign call";
            case ATTEMPTS_PER_DAY -> "attempts within 24 hours";
            case ATTEMPTS_PER_WEEK -> "attempts within 7 days";
            case ARTIFICIAL_VOICE -> "consent to an artificial voice";
            case CAMPAIGN_STATE -> "whether its campaign is running";
            case CAMPAIGN_SCHEDULE -> "its campaign's own hours";
            case CAPACITY -> "calls at once";
            case BUDGET -> "money";
        };
    }

    private static String allowed(Verdict verdict) {
        Map<String, String> seen = verdict.seen();
        return switch (verdict.rule()) {
            case OWN_SUPPRESSION -> "the number was not on the company's own do-not-call list";
            case REGISTRY_LISTING -> "no outside registry had the number, or the law excepted the call";
            case REGISTRY_AGE -> "the outside registries were obtained recently enough";
            case CALLING_HOURS -> "it was within the hours in which the law lets campaigns call there";
            case CLOSED_DAYS -> "it was no day on which the law lets no campaign call there";
            case ATTEMPTS_PER_DAY, ATTEMPTS_PER_WEEK ->
                "there were " + seen.getOrDefault("attempts", "few") + " attempts, and "
                        + seen.getOrDefault("limit", "more") + " may be";
            case ARTIFICIAL_VOICE -> "there was the consent that an artificial voice needs";
            case CAMPAIGN_STATE -> "the campaign was running";
            case CAMPAIGN_SCHEDULE -> "it was within the campaign's own hours";
            case CAPACITY ->
                seen.getOrDefault("under_way", "?") + " calls were under way, and " + seen.getOrDefault("limit", "?")
                        + " may be";
            case BUDGET -> "the money sufficed";
        };
    }

    private static String refused(Verdict verdict) {
        Map<String, String> seen = verdict.seen();
        return switch (verdict.rule()) {
            case OWN_SUPPRESSION ->
                "the number was on the company's own do-not-call list ("
                        + lower(seen.getOrDefault("reason", "no reason")) + ")";
            case REGISTRY_LISTING -> "an outside registry had the number, and nothing excepted the call";
            case REGISTRY_AGE -> "an outside registry was missing, or obtained too long ago";
            case CALLING_HOURS -> "it was too early or too late where the called party may be" + local(seen);
            case CLOSED_DAYS -> "it was a day on which the law lets nobody call there" + day(seen);
            case ATTEMPTS_PER_DAY ->
                "there were " + seen.getOrDefault("attempts", "as many") + " attempts within 24 hours already";
            case ATTEMPTS_PER_WEEK ->
                "there were " + seen.getOrDefault("attempts", "as many") + " attempts within 7 days already";
            case ARTIFICIAL_VOICE -> "there was no consent to an artificial voice";
            case CAMPAIGN_STATE ->
                "the campaign was not running (" + lower(seen.getOrDefault("status", "unknown")) + ")";
            case CAMPAIGN_SCHEDULE -> "it was outside the campaign's own hours" + local(seen);
            case CAPACITY -> "as many calls as may be at once were under way";
            case BUDGET -> "the money did not suffice for another call";
        };
    }

    private static String local(Map<String, String> seen) {
        String time = seen.get("local_time");
        return time == null ? "" : ": " + time + " " + seen.getOrDefault("zone", "");
    }

    private static String day(Map<String, String> seen) {
        String day = seen.get("day");
        return day == null ? "" : ": " + lower(day);
    }

    /** What a call waited for. */
    public static String of(Deferral deferral) {
        return switch (deferral.reason()) {
            case LIMIT ->
                deferral.underWay() == null
                        ? "As many calls as may be were under way"
                        : deferral.underWay() + " calls were under way, and " + deferral.limit() + " may be";
            case PACE -> "As many calls as may be begun within a second were";
            case LANE -> "Another call between the same two numbers was being placed";
            case CARRIER -> "The carrier did not answer";
        };
    }

    private static String lower(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
