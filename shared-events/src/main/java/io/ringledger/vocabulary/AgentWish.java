package io.ringledger.vocabulary;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which agent a call needs.
 *
 * @param agentId who is to be asked first, {@code null} for whoever has waited longest
 * @param skills all of which the agent must have, regardless of case; none where anybody will do
 */
public record AgentWish(@Nullable AgentId agentId, List<String> skills) {
    public static final AgentWish ANYBODY = new AgentWish(null, List.of());

    private static final int MOST_SKILLS = 20;

    /** @throws IllegalArgumentException if there are more than 20 skills, or an empty one */
    public AgentWish {
        skills = List.copyOf(skills);
        if (skills.size() > MOST_SKILLS || skills.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("skills are at most " + MOST_SKILLS + " words");
        }
    }

    /** Whether who has these duties has what is needed. */
    public boolean isMetBy(AgentDuties duties) {
        List<String> has = duties.skills().stream().map(AgentWish::plain).toList();
        return skills.stream().map(AgentWish::plain).allMatch(has::contains);
    }

    private static String plain(String skill) {
        return skill.strip().toLowerCase(Locale.ROOT);
    }
}
