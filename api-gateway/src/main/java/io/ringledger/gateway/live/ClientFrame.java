package io.ringledger.gateway.live;

import io.ringledger.gateway.live.CallFrames.Notice;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.TenantId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a client may send, {@code {event, data}}. Source: manager document, section 2; {@code ping} is ours. */
sealed interface ClientFrame {

    /** Does to a socket what the frame asks for. */
    void accept(CallSocket socket);

    record Subscribe(Topic topic) implements ClientFrame {
        @Override
        public void accept(CallSocket socket) {
            socket.subscribe(topic);
        }
    }

    record Unsubscribe(Topic topic) implements ClientFrame {
        @Override
        public void accept(CallSocket socket) {
            socket.unsubscribe(topic);
        }
    }

    /** Of every single call: the frame named none. */
    record UnsubscribeCalls() implements ClientFrame {
        @Override
        public void accept(CallSocket socket) {
            socket.unsubscribeCalls();
        }
    }

    /** Answers something and changes nothing. */
    record Answer(Notice notice) implements ClientFrame {
        @Override
        public void accept(CallSocket socket) {
            socket.tell(notice);
        }
    }

    /** Reads a frame; what cannot be read is answered with an error and the socket stays open. */
    static ClientFrame parse(String text, TenantId tenant) {
        try {
            JsonNode frame = Reader.MAPPER.readTree(text);
            return switch (frame.path("event").asString("")) {
                case "ping" -> new Answer(Notice.PONG);
                case "subscribe" -> new Subscribe(Reader.topic(frame.path("data"), tenant));
                case "unsubscribe" -> Reader.unsubscribe(frame.path("data"), tenant);
                default -> new Answer(Notice.invalid("event is subscribe, unsubscribe or ping"));
            };
        } catch (JacksonException malformed) {
            return new Answer(Notice.invalid("a frame is a JSON object"));
        } catch (IllegalArgumentException malformed) {
            return new Answer(Notice.invalid("data.type is all_calls, or call with a call_id"));
        }
    }

    /** How frames are read. */
    final class Reader {
        private static final int MAX_DEPTH = 8;
        private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(MAX_DEPTH)
                                .build())
                        .build())
                .build();

        private Reader() {}

        private static ClientFrame unsubscribe(JsonNode data, TenantId tenant) {
            boolean everyCall = data.path("type").asString("").equals("call") && !data.hasNonNull("call_id");
            return everyCall ? new UnsubscribeCalls() : new Unsubscribe(topic(data, tenant));
        }

        private static Topic topic(JsonNode data, TenantId tenant) {
            return switch (data.path("type").asString("")) {
                case "all_calls" -> Topic.allCalls(tenant);
                case "call" ->
                    new Topic(tenant, CallId.parse(data.path("call_id").asString("")));
                default -> throw new IllegalArgumentException("unknown type");
            };
        }
    }
}
