package io.ringledger.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote down: all of it free text, so all of it may be about a person.
 *
 * @param tags by which it can be sorted, in the writer's order
 * @param category {@code null} when none was chosen
 */
public record NoteContent(
        PersonalText text, List<String> tags, @Nullable String category) {
    public NoteContent {
        tags = List.copyOf(tags);
    }

    /** Not the words: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "NoteContent[" + text + ", " + tags.size() + " tags]";
    }
}
