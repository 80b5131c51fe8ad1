package io.ringledger.vocabulary;

import java.util.List;

/**
 * What an agent can be asked for.
 *
 * @param skills words by which calls are assigned, in the writer's order
 * @param departments where the agent belongs
 */
public record AgentDuties(List<String> skills, List<String> departments) {
    public AgentDuties {
        skills = List.copyOf(skills);
        departments = List.copyOf(departments);
    }
}
