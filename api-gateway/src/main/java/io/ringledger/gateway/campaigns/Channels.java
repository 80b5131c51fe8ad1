package io.ringledger.gateway.campaigns;

import io.ringledger.vocabulary.CampaignChannel;
import io.ringledger.vocabulary.ChannelType;
import io.ringledger.vocabulary.InvalidField;
import io.ringledger.vocabulary.TemplateId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Channels of a campaign as documents have them: a list of names, and beside it what is said of some of them. */
final class Channels {
    private Channels() {}

    /** What is said of a channel. */
    record Channel(@Nullable TemplateId template) {}

    /**
     * The channels that are asked for.
     *
     * @param field under which the settings stand
     * @throws InvalidField if something is said of a channel that is not among them
     */
    static List<CampaignChannel> of(
            List<ChannelType> types, String field, @Nullable Map<String, @Nullable Channel> settings) {
        Map<String, @Nullable Channel> said = settings == null ? Map.of() : settings;
        for (String name : said.keySet()) {
            if (types.stream().noneMatch(type -> name(type).equals(name))) {
                throw new InvalidField(field, "of channels that it has");
            }
        }
        return types.stream()
                .map(type -> new CampaignChannel(type, template(said.get(name(type)))))
                .toList();
    }

    private static @Nullable TemplateId template(@Nullable Channel channel) {
        return channel == null ? null : channel.template();
    }

    static List<ChannelType> types(List<CampaignChannel> channels) {
        return channels.stream().map(CampaignChannel::type).toList();
    }

    /** Of those channels of which anything is said. */
    static Map<String, Channel> settings(List<CampaignChannel> channels) {
        Map<String, Channel> settings = new LinkedHashMap<>();
        channels.stream()
                .filter(channel -> channel.template() != null)
                .forEach(channel -> settings.put(name(channel.type()), new Channel(channel.template())));
        return settings;
    }

    private static String name(ChannelType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
