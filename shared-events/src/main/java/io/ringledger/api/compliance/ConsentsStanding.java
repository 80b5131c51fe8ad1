package io.ringledger.api.compliance;

import io.ringledger.vocabulary.ConsentKind;
import io.ringledger.vocabulary.ConsentType;
import java.util.Map;

/**
 * What a person consents to.
 *
 * @param given how each consent was given; nothing of what was not, or was taken back
 */
public record ConsentsStanding(Map<ConsentType, ConsentKind> given) {
    public ConsentsStanding {
        given = Map.copyOf(given);
    }

    public ConsentKind of(ConsentType type) {
        return given.getOrDefault(type, ConsentKind.NONE);
    }
}
