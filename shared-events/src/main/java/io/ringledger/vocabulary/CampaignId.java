package io.ringledger.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A campaign: many calls for one purpose.
 *
 * @param value canonical form {@code campaign_} + decimal below 2^53
 */
public record CampaignId(@JsonValue String value) {
    private static final NumberedId FORM = new NumberedId("campaign");

    public CampaignId {
        FORM.check(value);
    }

    /**
     * Reads either form in which a client may send the id: {@code campaign_5104} or {@code 5104}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    @JsonCreator
    public static CampaignId parse(String text) {
        return new CampaignId(FORM.canonical(text));
    }

    public static CampaignId of(long number) {
        return new CampaignId(FORM.of(number));
    }

    /** The number in the id, for the documents that type it so. */
    public long number() {
        return FORM.number(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
