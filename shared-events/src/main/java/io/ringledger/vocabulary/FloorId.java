package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The floor of a campaign: who waits for those who pick up. Each campaign has one, of the same number.
 *
 * @param value canonical form {@code floor_} + decimal below 2^53
 */
public record FloorId(@JsonValue String value) {
    private static final NumberedId FORM = new NumberedId("floor");

    public FloorId {
        FORM.check(value);
    }

    /**
     * Reads either form in which the id may be sent: {@code floor_5104} or {@code 5104}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    @JsonCreator
    public static FloorId parse(String text) {
        return new FloorId(FORM.canonical(text));
    }

    public static FloorId of(long number) {
        return new FloorId(FORM.of(number));
    }

    /** The number in the id. */
    public long number() {
        return FORM.number(value);
    }

    /** That of a campaign. */
    public static FloorId of(CampaignId campaignId) {
        return of(campaignId.number());
    }

    /** Whose it is. */
    public CampaignId campaignId() {
        return CampaignId.of(number());
    }

    @Override
    public String toString() {
        return value;
    }
}
