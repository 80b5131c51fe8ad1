package io.ringledger.simulator.behaviour;

import java.time.Duration;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/**
 * Who behaves how: the newest rule whose pattern matches the whole called number decides, else the number's last digit
 * by the table of {@link io.ringledger.simulator.CarrierSimulator}.
 */
public final class Callees {
    private final CopyOnWriteArrayList<Rule> rules = new CopyOnWriteArrayList<>();

    private record Rule(Pattern number, CalleeScript script) {}

    /**
     * Adds a rule that goes before all earlier ones.
     *
     * @param numberPattern regular expression for the whole called number
     */
    public void rule(String numberPattern, CalleeScript script) {
        rules.addFirst(new Rule(Pattern.compile(numberPattern), script));
    }

    /** How this number behaves when called now. */
    public CalleeScript of(String number) {
        return rules.stream()
                .filter(rule -> rule.number.matcher(number).matches())
                .map(Rule::script)
                .findFirst()
                .orElseGet(() -> byLastDigit(number));
    }

    private static CalleeScript byLastDigit(String number) {
        return switch (number.charAt(number.length() - 1)) {
            case '6' -> CalleeScript.answers(Duration.ofSeconds(1), Duration.ofMinutes(5));
            case '7' -> CalleeScript.busy();
            case '8' -> CalleeScript.noAnswer();
            case '9' -> CalleeScript.machine(Duration.ofSeconds(4), Duration.ofSeconds(30));
            default -> CalleeScript.answers(Duration.ofSeconds(1), Duration.ofSeconds(20));
        };
    }
}
