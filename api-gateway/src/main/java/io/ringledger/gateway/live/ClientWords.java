package io.ringledger.gateway.live;

import io.ringledger.gateway.live.CallFrames.Notice;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.TenantId;
import java.util.EnumSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How clients say what they want. What cannot be read is answered with an error, and the socket stays open. */
enum ClientWords {
    /** {@code {event, data}}. Source: manager document, section 2; {@code ping} is ours. */
    MANAGER("event", "data.type is all_calls, or call with a call_id") {
        @Override
        ClientFrame subscribe(JsonNode frame, TenantId tenant) {
            return new ClientFrame.Subscribe(topic(frame.path("data"), tenant));
        }

        @Override
        ClientFrame unsubscribe(JsonNode frame, TenantId tenant) {
            JsonNode data = frame.path("data");
            boolean everyCall = data.path("type").asString("").equals("call") && !data.hasNonNull("call_id");
            return everyCall ? new ClientFrame.UnsubscribeCalls() : new ClientFrame.Unsubscribe(topic(data, tenant));
        }
    },

    /** {@code {type, channels}}, or {@code channel} for a single one; neither means all. Ours: the document has none. */
    MULTITENANT("type", "channels are calls, interactions, sentiment, qa and escalations") {
        @Override
        ClientFrame subscribe(JsonNode frame, TenantId tenant) {
            return new ClientFrame.Hear(channels(frame));
        }

        @Override
        ClientFrame unsubscribe(JsonNode frame, TenantId tenant) {
            return new ClientFrame.Ignore(channels(frame));
        }
    };

    private static final int MAX_DEPTH = 8;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .build())
            .build();

    private final String name;
    private final String hint;

    ClientWords(String name, String hint) {
        this.name = name;
        this.hint = hint;
    }

    ClientFrame parse(String text, TenantId tenant) {
        try {
            JsonNode frame = MAPPER.readTree(text);
            return switch (frame.path(name).asString("")) {
                case "ping" -> new ClientFrame.Answer(Notice.PONG);
                case "subscribe" -> subscribe(frame, tenant);
                case "unsubscribe" -> unsubscribe(frame, tenant);
                default -> invalid(name + " is subscribe, unsubscribe or ping");
            };
        } catch (JacksonException malformed) {
            return invalid("a frame is a JSON object");
        } catch (IllegalArgumentException malformed) {
            return invalid(hint);
        }
    }

    abstract ClientFrame subscribe(JsonNode frame, TenantId tenant);

    abstract ClientFrame unsubscribe(JsonNode frame, TenantId tenant);

    private static ClientFrame invalid(String message) {
        return new ClientFrame.Answer(Notice.invalid(message));
    }

    private static Topic topic(JsonNode data, TenantId tenant) {
        return switch (data.path("type").asString("")) {
            case "all_calls" -> Topic.allCalls(tenant);
            case "call" -> new Topic(tenant, CallId.parse(data.path("call_id").asString("")));
            default -> throw new IllegalArgumentException("unknown type");
        };
    }

    private static Set<Channel> channels(JsonNode frame) {
        if (frame.hasNonNull("channel")) {
            return EnumSet.of(channel(frame.path("channel")));
        }
        if (!frame.hasNonNull("channels")) {
            return EnumSet.allOf(Channel.class);
        }
        Set<Channel> named = EnumSet.noneOf(Channel.class);
        if (!frame.path("channels").isArray()) {
            throw new IllegalArgumentException("not a list");
        }
        frame.path("channels").forEach(channel -> named.add(channel(channel)));
        return named;
    }

    private static Channel channel(JsonNode name) {
        return Channel.parse(name.asString(""));
    }
}
