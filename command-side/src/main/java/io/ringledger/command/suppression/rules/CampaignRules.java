package io.ringledger.command.suppression.rules;

import io.ringledger.api.suppression.BudgetSeen;
import io.ringledger.api.suppression.CampaignSeen;
import io.ringledger.api.suppression.CapacitySeen;
import io.ringledger.vocabulary.CallingRule;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.DayWindow;
import io.ringledger.vocabulary.Verdict;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** What the company itself has set: state and hours of its campaign, calls at once, money. */
final class CampaignRules {
    private CampaignRules() {}

    static List<Rule> all(String version) {
        Bench state = new Bench(CallingRule.CAMPAIGN_STATE, version);
        Bench schedule = new Bench(CallingRule.CAMPAIGN_SCHEDULE, version);
        Bench capacity = new Bench(CallingRule.CAPACITY, version);
        Bench budget = new Bench(CallingRule.BUDGET, version);
        return List.of(
                question -> state(state, question),
                question -> schedule(schedule, question),
                question -> capacity(capacity, question),
                question -> budget(budget, question));
    }

    private static Verdict state(Bench bench, Question question) {
        CampaignSeen campaign = question.facts().campaign();
        if (campaign == null) {
            return bench.notApplicable(Map.of());
        }
        Map<String, String> seen = Map.of("status", campaign.status().name());
        return campaign.status() == CampaignStatus.RUNNING
                ? bench.allowed(null, seen)
                : bench.refused(null, seen, null);
    }

    private static Verdict schedule(Bench bench, Question question) {
        CampaignSeen campaign = question.facts().campaign();
        if (campaign == null || campaign.windows().isEmpty()) {
            return bench.notApplicable(Map.of());
        }
        List<ZoneId> zone = List.of(campaign.zone());
        List<DayWindow> windows = campaign.windows();
        Map<String, String> seen = Map.of(
                "zone",
                campaign.zone().getId(),
                "local_time",
                question.at().atZone(campaign.zone()).toLocalDateTime().toString());
        if (Windows.open(windows, question.at(), zone)) {
            return bench.allowed(null, seen);
        }
        var next = Openings.next(
                question.at(), zone, Windows.borders(windows.stream()), moment -> Windows.open(windows, moment, zone));
        return bench.refused(null, seen, next);
    }

    private static Verdict capacity(Bench bench, Question question) {
        CapacitySeen capacity = question.facts().capacity();
        Map<String, String> seen =
                Map.of("under_way", Integer.toString(capacity.underWay()), "limit", Integer.toString(capacity.limit()));
        return capacity.underWay() < capacity.limit() ? bench.allowed(null, seen) : bench.refused(null, seen, null);
    }

    private static Verdict budget(Bench bench, Question question) {
        BudgetSeen budget = question.facts().budget();
        if (budget == null) {
            return bench.notApplicable(Map.of());
        }
        Map<String, String> seen = Map.of(
                "left", budget.left().toPlainString(),
                "estimate", budget.estimate().toPlainString(),
                "currency", budget.currency());
        return budget.estimate().compareTo(budget.left()) <= 0
                ? bench.allowed(null, seen)
                : bench.refused(null, seen, null);
    }
}
