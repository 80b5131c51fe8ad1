package io.ringledger.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * One of the channels by which a campaign reaches people.
 *
 * @param template what is sent or said there, {@code null} where nothing is said of it
 */
public record CampaignChannel(ChannelType type, @Nullable TemplateId template) {
    /** A campaign of which nobody has said otherwise calls. */
    public static final CampaignChannel CALLS = new CampaignChannel(ChannelType.VOICE, null);
}
