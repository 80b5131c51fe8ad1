package io.ringledger.gateway.leads.explaining;

import io.ringledger.api.leads.LeadHold;
import io.ringledger.api.leads.LeadStep;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in words what keeps a lead from being called, and what happened to it. What was seen stands beside it. */
final class LeadWords {
    private LeadWords() {}

    /** One sentence about all that keeps it. */
    static String summary(List<LeadHold> holds) {
        return holds.stream().map(LeadWords::of).collect(Collectors.joining("; ", "", "."));
    }

    static String of(LeadHold hold) {
        Map<String, String> seen = hold.seen();
        return switch (hold.reason()) {
            case NOT_ENTERED -> "Nobody had entered it";
            case NO_CAMPAIGN -> "It is in no campaign";
            case CAMPAIGN_MISSING -> "There is no such campaign any more";
            case CAMPAIGN_NOT_RUNNING ->
                "Its campaign does not run (" + lower(seen, "status") + reason(seen) + ")"
                        + (hold.until() == null ? "" : ", and starts at " + hold.until());
            case CAMPAIGN_SCHEDULE ->
                hold.until() == null
                        ? "The schedule of its campaign has ended"
                        : "It is outside the hours of its campaign: " + seen.get("local_time") + " " + seen.get("zone")
                                + "; they begin at " + hold.until();
            case NOT_DUE -> "It is not due before " + hold.until();
            case TURN -> "It waits for its turn" + turn(seen);
            case BEING_CALLED -> "It is being called";
            case DONE -> "It is not called any more: " + done(seen);
            case ERASED -> "Whom it was about is erased, and so is the number";
        };
    }

    private static String turn(Map<String, String> seen) {
        return seen.containsKey("leads_before")
                ? ": " + seen.get("leads_before") + " leads are called before it, and " + seen.get("being_called")
                        + " are being called"
                : "";
    }

    private static String reason(Map<String, String> seen) {
        return seen.containsKey("reason") ? ": " + lower(seen, "reason") : "";
    }

    private static String done(Map<String, String> seen) {
        return switch (seen.getOrDefault("status", "")) {
            case "REACHED" -> "somebody talked with them";
            case "EXHAUSTED" -> "its campaign has no further attempt follow";
            case "SUPPRESSED" -> "the number was on the company's own do-not-call list";
            case "INVALID" -> "no numbering plan knows the number";
            case "UNRESOLVED" -> "nobody knows what became of the last attempt";
            case "CLOSED" -> "somebody has said that it is done with";
            case "MERGED" -> "another lead stands for it";
            case "DELETED" -> "it was deleted";
            default -> lower(seen, "status");
        };
    }

    static String of(LeadStep step) {
        Map<String, String> seen = step.seen();
        return switch (step.kind()) {
            case CREATED -> seen.containsKey("import_id") ? "It stood in a file" : "It was entered";
            case REVISED -> "Something else is known of it";
            case DISPOSITION_SET -> "true".equals(seen.get("closes")) ? "It was closed" : "It was filed";
            case DELETED -> "It was deleted";
            case MERGED -> "It was merged: " + seen.get("survivor") + " stands for it";
            case UNMERGED -> "It stands for itself again";
            case ABSORBED -> "It stands for " + seen.get("merged") + " as well";
            case RELEASED -> "It does not stand for " + seen.get("merged") + " any more";
            case ATTEMPT_BEGUN -> "Attempt " + seen.get("attempt") + " began";
            case ATTEMPT_SETTLED -> "The attempt came to " + lower(seen, "outcome") + retry(seen);
            case ATTEMPT_CORRECTED ->
                ("true".equals(seen.get("by_hand")) ? "Somebody said" : "The carrier reported")
                        + " after all what came of an attempt: " + lower(seen, "outcome") + retry(seen);
            case CAMPAIGN_CREATED -> "Its campaign was made";
            case CAMPAIGN_REVISED -> "Its campaign is to do something else";
            case CAMPAIGN_STARTED -> "Its campaign was started";
            case CAMPAIGN_PAUSED -> "Its campaign was paused" + reason(seen);
            case CAMPAIGN_RESUMED -> "Its campaign goes on";
            case CAMPAIGN_STOPPED -> "Its campaign was stopped";
            case CAMPAIGN_COMPLETED -> "Its campaign is over" + reason(seen);
            case CAMPAIGN_DELETED -> "Its campaign was deleted";
        };
    }

    private static String retry(Map<String, String> seen) {
        String next = seen.getOrDefault("next_at", "");
        return switch (seen.getOrDefault("retry", "")) {
            case "AGAIN" -> "; the next one is due at " + next;
            case "OTHER_PART_OF_DAY" -> "; the next one is due at another part of the day, at " + next;
            case "NOTHING_RANG" -> ", which does not count; it is tried again at " + next;
            case "ATTEMPTS_USED_UP" ->
                "; there were " + seen.get("attempts") + " attempts, and " + seen.get("limit") + " may be";
            case "OUTCOME_USED_UP" ->
                "; there were " + seen.get("attempts_alike") + " of these, and " + seen.get("limit_alike") + " may be";
            case "NO_RULE" -> "; its campaign has no other attempt follow on that";
            case "OUTCOME_IS_FINAL" -> "; no other attempt follows on that";
            case "PUT_AWAY" -> "; it was put away meanwhile";
            case "OVERTAKEN" -> "; it was dialled again or settled meanwhile";
            default -> next.isEmpty() ? "" : "; the next one is due at " + next;
        };
    }

    private static String lower(Map<String, String> seen, String name) {
        return seen.getOrDefault(name, "unknown").toLowerCase(Locale.ROOT);
    }
}
