package io.ringledger.command.voice;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What instructions for a call want said in so many words, as a sentence or a line of its own: {@code Say: "We call you
 * back."}. Nothing else of instructions is ever spoken, since they are not meant for customers' ears.
 */
final class Script {
    private static final Pattern SAY = Pattern.compile(
            "(?im)(?:^|(?<=[.!?;])\\s)\\s*say:\\s*[\"\u201c\u201e]([^\"\u201c\u201d\u201e]{1,500})[\"\u201c\u201d]");

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
