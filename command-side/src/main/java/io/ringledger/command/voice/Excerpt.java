package io.ringledger.command.voice;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What of a passage is said aloud: nobody listens to a page. */
final class Excerpt {
    private static final int LONGEST = 300;
    private static final int SHORTEST_WORD = 3;
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?\u2026\u3002\uff01\uff1f])\\s+|\\n+");

    private Excerpt() {}

    /** The sentence that shares most words with the question, and what follows it as long as that is short. */
    static String of(String passage, String question) {
        List<String> sentences = SENTENCES
                .splitAsStream(passage)
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
        StringBuilder said = new StringBuilder();
        for (String sentence : sentences.subList(best(sentences, words(question)), sentences.size())) {
            if (!said.isEmpty() && said.length() + sentence.length() >= LONGEST) {
                break;
            }
            said.append(said.isEmpty() ? "" : " ").append(sentence);
        }
        return shortened(said.toString());
    }

    private static int best(List<String> sentences, Set<String> question) {
        int best = 0;
        long most = -1;
        for (int at = 0; at < sentences.size(); at++) {
            long shared =
                    words(sentences.get(at)).stream().filter(question::contains).count();
            if (shared > most) {
                most = shared;
                best = at;
            }
        }
        return best;
    }

    private static Set<String> words(String text) {
        Set<String> words = WordSet.of(text);
        words.removeIf(word -> word.length() < SHORTEST_WORD);
        return words;
    }

    /** One sentence may be longer than anybody listens to: then it ends between two words. */
    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, end > 0 ? end : LONGEST);
    }
}
