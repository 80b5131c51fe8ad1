package io.ringledger.simulator.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/**
 * Who says what: the newest rule whose pattern matches the customer's whole number decides, else the two digits before
 * the number's last one, counted through {@link #NAMES} and round again. A machine has its own.
 */
public final class Dialogues {
    /** The scripted dialogues, from 00 on. */
    public static final List<String> NAMES = List.of(
            "sales",
            "complaint",
            "cancellation",
            "angry-customer",
            "wrong-number",
            "order-status",
            "billing-question",
            "technical-support",
            "appointment",
            "praise",
            "asks-for-a-human",
            "late-delivery",
            "refund");

    private static final Dialogue MACHINE = read("voicemail");
    private static final List<Dialogue> SCRIPTED =
            NAMES.stream().map(Dialogues::read).toList();
    private static final Pattern DIGITS = Pattern.compile(".*([0-9]{2})[0-9]");

    private final CopyOnWriteArrayList<Rule> rules = new CopyOnWriteArrayList<>();

    private record Rule(Pattern number, Dialogue dialogue) {}

    /**
     * Adds a rule that goes before all earlier ones.
     *
     * @param numberPattern regular expression for the customer's whole number
     */
    public void rule(String numberPattern, Dialogue dialogue) {
        rules.addFirst(new Rule(Pattern.compile(numberPattern), dialogue));
    }

    /** What is said when this number is on the line. */
    public Dialogue of(String number, boolean machine) {
        return rules.stream()
                .filter(rule -> rule.number.matcher(number).matches())
                .map(Rule::dialogue)
                .findFirst()
                .orElseGet(() -> machine ? MACHINE : scripted(number));
    }

    private static Dialogue scripted(String number) {
        var digits = DIGITS.matcher(number);
        return SCRIPTED.get(digits.matches() ? Integer.parseInt(digits.group(1)) % SCRIPTED.size() : 0);
    }

    private static Dialogue read(String name) {
        try (var in = Dialogues.class.getResourceAsStream("/dialogues/" + name + ".txt")) {
            return Dialogue.parse(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
