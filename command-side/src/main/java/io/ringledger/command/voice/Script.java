package io.ringledger.command.voice;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What instructions want said in so many words: {@code say: "We call you back."}. Nothing else of them is ever spoken, since
 * they are not meant for customers' ears.
 */
final class Script {
    private static final Pattern SAY = Pattern.compile(
            "(?is)(?<!(?:\\bnot|\\bnever|n['\u2019]t)\\s{1,3})\\bsay\\s*[:,]?\\s*[\"\u201c\u201e]([^\"\u201c\u201d\u201e]{1,500})[\"\u201c\u201d]");

    private Script() {}

    /** The last of several. */
    static Optional<String> of(String instructions) {
        var found = SAY.matcher(instructions);
        Optional<String> last = Optional.empty();
        while (found.find()) {
            last = Optional.of(found.group(1).strip()).filter(text -> !text.isEmpty());
        }
        return last;
    }
}
