package io.ringledger.command.suppression.rules;

import io.ringledger.vocabulary.CallVoice;
import io.ringledger.vocabulary.ConsentKind;
import io.ringledger.vocabulary.Region;
import java.util.List;
import java.util.Set;

/**
 * One line of the table of rules.
 *
 * @param id how verdicts name it
 * @param region {@code *}, a country, or a part of one
 * @param value read by the rule of its kind
 * @param source where it stands
 */
record RuleLine(
        String id,
        Kind kind,
        String region,
        String value,
        About about,
        Set<Exemption> exceptedBy,
        Standing standing,
        String source) {
    private static final String EVERYWHERE = "*";

    RuleLine {
        exceptedBy = Set.copyOf(exceptedBy);
    }

    /** What a line is for. */
    enum Kind {
        HOURS,
        CLOSED,
        ATTEMPTS_PER_DAY,
        ATTEMPTS_PER_WEEK,
        REGISTRY,
        REGISTRY_AGE,
        RELATIONSHIP_PURCHASE,
        RELATIONSHIP_INQUIRY,
        VOICE_CONSENT
    }

    /** Which calls a line is about. */
    enum About {
        CAMPAIGN,
        MARKETING,
        MARKETING_ARTIFICIAL,
        ARTIFICIAL
    }

    /** What excepts a call from a line. */
    enum Exemption {
        CONSENT,
        RELATIONSHIP
    }

    /** How sure we are of a line. */
    enum Standing {
        TEXT,
        SECOND_HAND,
        OURS
    }

    /** Whether it holds for this dial. */
    boolean bearsOn(Question question) {
        return isAbout(question) && !isExcepted(question) && mayHoldIn(question.regions());
    }

    private boolean isAbout(Question question) {
        var purpose = question.facts().purpose();
        boolean artificial = purpose.voice() == CallVoice.ARTIFICIAL;
        return switch (about) {
            case CAMPAIGN -> question.facts().campaign() != null;
            case MARKETING -> purpose.marketing();
            case MARKETING_ARTIFICIAL -> purpose.marketing() && artificial;
            case ARTIFICIAL -> artificial;
        };
    }

    private boolean isExcepted(Question question) {
        boolean consented = question.facts().consents().calls().isAtLeast(ConsentKind.EXPRESS);
        return (exceptedBy.contains(Exemption.CONSENT) && consented)
                || (exceptedBy.contains(Exemption.RELATIONSHIP) && question.related());
    }

    /** Somebody of whom nothing is known may be anywhere. */
    private boolean mayHoldIn(List<Region> places) {
        return region.equals(EVERYWHERE) || places.isEmpty() || places.stream().anyMatch(this::holdsIn);
    }

    /** A country alone may be any of its parts. */
    private boolean holdsIn(Region place) {
        return region.equals(place.value())
                || region.equals(place.country())
                || (place.isCountry() && region.startsWith(place.value() + "-"));
    }
}
