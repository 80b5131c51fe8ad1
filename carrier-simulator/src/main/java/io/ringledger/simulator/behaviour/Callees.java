package io.ringledger.simulator.behaviour;

import java.time.Duration;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/**
 * Who behaves how: the newest rule whose pattern matches the whole called number decides, else the number's last digit.
 *
 * <table>
 * <caption>Callees without a rule</caption>
 * <tr><th>last digit</th><th>the callee</th></tr>
 * <tr><td>0 to 6, or no digit</td><td>answers after 2 s, talks 20 s, hangs up</td></tr>
 * <tr><td>7</td><td>is busy</td></tr>
 * <tr><td>8</td><td>does not answer: rings until the request's {@code Timeout}</td></tr>
 * <tr><td>9</td><td>is a machine that picks up after 4 s and cuts off after 30 s</td></tr>
 * </table>
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
            case '7' -> CalleeScript.busy();
            case '8' -> CalleeScript.noAnswer();
            case '9' -> CalleeScript.machine(Duration.ofSeconds(4), Duration.ofSeconds(30));
            default -> CalleeScript.answers(Duration.ofSeconds(2), Duration.ofSeconds(20));
        };
    }
}
