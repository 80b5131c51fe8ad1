package io.ringledger.api.suppression;

import java.util.Map;

/** How often what was done: by action, and of each by reason, ground or rule. */
public record DncFigures(Map<DncAction, Long> actions, Map<DncAction, Map<String, Long>> details) {
    public DncFigures {
        actions = Map.copyOf(actions);
        details = Map.copyOf(details);
    }
}
