package io.ringledger.command.escalations.triggers;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether somebody asks for a person, in English. A business that speaks another language, or has words of its own, says
 * them as the trigger's keywords.
 */
final class HumanRequest {
    private static final String SOMEBODY =
            "(humans?|persons?|people|someone|somebody|agents?|representatives?|reps?|operators?|supervisors?|managers?"
                    + "|advisors?|human being|real person)";
    private static final String ANY = "(an?|the|your|some|another|any|one of your)?\\s*";
    private static final String KIND = "((real|live|actual|human|living|different|customer service|service)\\s+)*";
    private static final Pattern ASKS =
            Pattern.compile("\\b(speak|talk|chat|get|transfer|connect|put|pass|escalate)\\b(\\s+(me|us|this|my call))?"
                    + "(\\s+(to|with|through|on))*\\s+" + ANY + KIND + SOMEBODY + "\\b");
    private static final Pattern WANTS = Pattern.compile("\\b(want|need|prefer|give me|get me|like)\\s+" + ANY + KIND
            + "(human|person|agent|representative|operator|supervisor|manager|human being|real person)\\b");
    private static final Pattern REFUSES =
            Pattern.compile("\\b(not|n't|never)\\s+(want|need|have|like)\\b|\\bno need\\b|\\bdon'?t\\b");

    private static final Pattern SENTENCES = Pattern.compile("[.!?;]|, but ");

    private HumanRequest() {}

    static boolean isIn(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("\\s+", " ");
        return SENTENCES.splitAsStream(plain).anyMatch(HumanRequest::asks);
    }

    private static boolean asks(String sentence) {
        boolean asks = ASKS.matcher(sentence).find() || WANTS.matcher(sentence).find();
        return asks && !REFUSES.matcher(sentence).find();
    }
}
