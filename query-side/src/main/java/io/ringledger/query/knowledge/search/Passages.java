package io.ringledger.query.knowledge.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts a text into pieces that can be read alone: at empty lines, else at sentences, else at spaces. */
final class Passages {
    /** Characters of a piece, at most. */
    static final int MOST = 1_000;

    private static final Pattern EMPTY_LINES = Pattern.compile("\\n\\s*\\n");

    private final List<String> pieces = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder();

    private Passages() {}

    /** The pieces of a text, in order; together they have all its words. */
    static List<String> of(String text) {
        Passages passages = new Passages();
        EMPTY_LINES.splitAsStream(text).forEach(paragraph -> passages.add(paragraph.strip(), "\n\n"));
        passages.cut();
        return List.copyOf(passages.pieces);
    }

    private void add(String part, String joint) {
        if (part.length() > MOST) {
            addInParts(part);
            return;
        }
        if (!piece.isEmpty() && piece.length() + joint.length() + part.length() > MOST) {
            cut();
        }
        if (!part.isEmpty()) {
            piece.append(piece.isEmpty() ? "" : joint).append(part);
        }
    }

    private void addInParts(String paragraph) {
        cut();
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(paragraph);
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            addSentence(paragraph.substring(start, end).strip());
            start = end;
        }
    }

    private void addSentence(String sentence) {
        String rest = sentence;
        while (rest.length() > MOST) {
            int space = rest.lastIndexOf(' ', MOST);
            int end = space > 0 ? space : MOST;
            add(rest.substring(0, end), " ");
            rest = rest.substring(end).strip();
        }
        add(rest, " ");
    }

    private void cut() {
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
            piece.setLength(0);
        }
    }
}
