package io.ringledger.command.suppression.rules;

import io.ringledger.api.suppression.DialFacts;
import io.ringledger.vocabulary.CallingRule;
import io.ringledger.vocabulary.Verdict;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The calling rules, made of a table of them. Judging is a pure function: the same question gets the same verdicts for ever
 * from the same version of the table (and of the time zones that the JDK knows).
 */
public final class CallingRules {
    /** How long attempts matter. */
    public static final Duration MEMORY = Duration.ofDays(7);

    private static final Duration DAY = Duration.ofHours(24);

    private final RuleTable table;
    private final Relationships relationships;
    private final List<Rule> rules;

    CallingRules(RuleTable table) {
        this.table = table;
        this.relationships = new Relationships(
                Period.parse(table.only(RuleLine.Kind.RELATIONSHIP_PURCHASE).value()),
                Period.parse(table.only(RuleLine.Kind.RELATIONSHIP_INQUIRY).value()));
        this.rules = rulesOf(table);
    }

    private static List<Rule> rulesOf(RuleTable table) {
        String version = table.version();
        Map<String, Holiday> holidays = table.holidays().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, day -> new Holiday(day.getKey(), day.getValue())));
        List<RuleLine> registries = table.of(RuleLine.Kind.REGISTRY);
        List<Rule> rules = new ArrayList<>(List.of(
                new OwnListRule(version),
                new RegistryListingRule(version, registries),
                new RegistryAgeRule(version, registries, table.only(RuleLine.Kind.REGISTRY_AGE)),
                new HoursRule(version, table.of(RuleLine.Kind.HOURS)),
                new ClosedDaysRule(version, table.of(RuleLine.Kind.CLOSED), holidays),
                new AttemptsRule(CallingRule.ATTEMPTS_PER_DAY, version, DAY, table.of(RuleLine.Kind.ATTEMPTS_PER_DAY)),
                new AttemptsRule(
                        CallingRule.ATTEMPTS_PER_WEEK, version, MEMORY, table.of(RuleLine.Kind.ATTEMPTS_PER_WEEK)),
                new VoiceRule(version, table.of(RuleLine.Kind.VOICE_CONSENT))));
        rules.addAll(CampaignRules.all(version));
        return List.copyOf(rules);
    }

    /** The rules that this release ships with. */
    public static CallingRules shipped() {
        try (BufferedReader rules = resource("calling-rules.txt");
                BufferedReader holidays = resource("calling-holidays.txt")) {
            return new CallingRules(RuleTable.parse(rules.lines(), holidays.lines()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader resource(String name) {
        InputStream text = CallingRules.class.getResourceAsStream(name);
        if (text == null) {
            throw new IllegalStateException("the calling rules are missing: " + name);
        }
        return new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
    }

    RuleTable table() {
        return table;
    }

    /**
     * Judges a dial: one verdict of each rule, in the order of {@link CallingRule}.
     *
     * @param at the moment that is judged
     * @param facts what whoever wants to dial knows
     * @param own what the tenant's own list says
     * @param attempts when the number was dialled, at least within {@link #MEMORY}
     */
    public List<Verdict> judge(Instant at, DialFacts facts, Own own, List<Instant> attempts) {
        Question question = Question.of(at, facts, own, attempts, relationships);
        return rules.stream().map(rule -> rule.judge(question)).toList();
    }
}
