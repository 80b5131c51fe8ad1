package io.ringledger.vocabulary;

/** By which means somebody is reached. Source: omnichannel document, {@code channelType}. */
public enum ChannelType {
    WHATSAPP,
    VOICE,
    VIDEO,
    CHAT,
    EMAIL,
    SMS
}
