package io.ringledger.command.quality;

import io.ringledger.events.calls.SpeechTranscribed;
import io.ringledger.vocabulary.Speaker;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A conversation as rules look at it: one turn after the other, in small letters. */
record Talk(List<Turn> turns, boolean isOver) {
    /** @param felt -1 to 1; 0 where nobody knows */
    record Turn(Speaker speaker, String text, double felt) {
        private static Turn of(SpeechTranscribed speech) {
            String text = speech.text()
                    .value()
                    .toLowerCase(Locale.ROOT)
                    .replace('\u2019', '\'')
                    .replaceAll("\\s+", " ")
                    .strip();
            var felt = speech.sentiment();
            return new Turn(speech.speaker(), text, felt == null ? 0 : felt.score());
        }

        boolean has(Pattern words) {
            return words.matcher(text).find();
        }

        int words() {
            return text.isEmpty() ? 0 : text.split(" ").length;
        }
    }

    static Talk of(Conversation conversation, boolean isOver) {
        return new Talk(conversation.said().stream().map(Turn::of).toList(), isOver);
    }

    List<Turn> by(Speaker speaker) {
        return turns.stream().filter(turn -> turn.speaker() == speaker).toList();
    }

    /** How many turns of one side have words of this kind. */
    int count(Speaker speaker, Pattern words) {
        return (int) by(speaker).stream().filter(turn -> turn.has(words)).count();
    }

    /** Whether we have had our first turns and said no words of this kind in them. */
    boolean beginsWithout(int turns, Pattern words) {
        List<Turn> ours = by(Speaker.AI);
        return (isOver || ours.size() >= turns) && ours.stream().limit(turns).noneMatch(turn -> turn.has(words));
    }

    /** Whether it is over and we said no words of this kind in our last turns. */
    boolean endsWithout(int turns, Pattern words) {
        List<Turn> ours = by(Speaker.AI);
        return isOver
                && ours.subList(Math.max(0, ours.size() - turns), ours.size()).stream()
                        .noneMatch(turn -> turn.has(words));
    }

    /** Whether the customer did something after which we never said words of this kind, though it was our turn. */
    boolean leaves(Predicate<Turn> customer, Pattern words) {
        int last = IntStream.range(0, turns.size())
                .filter(at -> turns.get(at).speaker() == Speaker.CUSTOMER && customer.test(turns.get(at)))
                .max()
                .orElse(turns.size());
        int answered = isOver ? turns.size() : turns.size() - 1;
        return last < answered
                && turns.subList(last, turns.size()).stream()
                        .noneMatch(turn -> turn.speaker() == Speaker.AI && turn.has(words));
    }

    /** How many of the customer's turns of this kind were not followed by one of ours. One that may be answered yet is. */
    int unanswered(Predicate<Turn> customer) {
        int answered = isOver ? turns.size() : turns.size() - 1;
        return (int) IntStream.range(0, Math.max(0, answered))
                .filter(at -> turns.get(at).speaker() == Speaker.CUSTOMER && customer.test(turns.get(at)))
                .filter(at -> at + 1 == turns.size() || turns.get(at + 1).speaker() != Speaker.AI)
                .count();
    }

    /** How often we said something of some length once more, word by word. */
    int repeated(int words) {
        Set<String> said = new HashSet<>();
        return (int) by(Speaker.AI).stream()
                .filter(turn -> turn.words() >= words && !said.add(turn.text()))
                .count();
    }
}
