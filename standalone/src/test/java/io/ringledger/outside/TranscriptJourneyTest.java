package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.outside.Http.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A supervisor reads what is said while it is said, and later finds it in order, once. */
@ExtendWith(Journeys.class)
class TranscriptJourneyTest {
    private static final String STATUS = "/webhooks/twilio/transcription-status";
    private static final int CALLS = 60;
    private static final int UTTERANCES = 6;

    private final PlatformProcess platform;
    private final Http http;

    TranscriptJourneyTest(PlatformProcess platform) {
        this.platform = platform;
        http = new Http(platform.url()).login();
    }

    @Test
    void aDialogueIsHeardLiveAndReadLater() {
        try (Socket socket = Socket.calls(platform, http.token()).subscribeToAllCalls()) {
            // the two digits before the last choose the dialogue of the angry customer
            String id = http.post("/api/v1/calls/initiate", Map.of("to_number", "+12125550031"))
                    .body()
                    .path("call")
                    .path("id")
                    .asString();
            socket.await("call.ended", data -> data.path("call_id").asString("").equals(id));
            JsonNode transcript = await(id, 11);
            assertThat(texts(transcript))
                    .startsWith(
                            "Hello, this is an automated assistant, and this call is transcribed. How can I help you?")
                    .element(1)
                    .asString()
                    .contains("nobody has helped me");
            assertThat(transcript.valueStream().map(said -> said.path("speaker").asString()))
                    .startsWith("ai", "customer", "ai")
                    .containsOnly("ai", "customer");
            assertThat(transcript
                            .valueStream()
                            .map(said -> said.path("timestamp").asString()))
                    .isSorted();
            Awaitility.await().untilAsserted(() -> assertThat(heard(socket, id)).isEqualTo(texts(transcript)));
            assertThat(http.get("/api/v1/calls/" + id)
                            .body()
                            .path("interactions_count")
                            .asInt())
                    .isEqualTo(11);
            socket.await(
                    "sentiment.changed",
                    data -> data.path("call_id").asString("").equals(id)
                            && data.at("/sentiment/label").asString("").equals("negative"));
            assertThat(transcript.at("/1/sentiment/score").asDouble()).isBetween(-1.0, 1.0);
            assertThat(transcript.at("/3/sentiment/label").asString()).isEqualTo("negative");
            JsonNode part = http.get("/api/v1/calls/" + id + "/interactions?speaker=customer&limit=2&offset=1")
                    .body();
            assertThat(part.path("total").asInt()).isEqualTo(5);
            assertThat(part.path("interactions").size()).isEqualTo(2);
        }
    }

    @Test
    void whateverTheOrderAndTheRepetitionsTheTranscriptIsTheSame() {
        List<String> sids =
                IntStream.rangeClosed(1, CALLS).mapToObj("CA7%031x"::formatted).toList();
        sids.parallelStream().forEach(sid -> {
            ring(sid);
            deliveries(new Random(sid.hashCode())).forEach(sequence -> say(sid, sequence));
        });
        List<String> expected =
                IntStream.rangeClosed(1, UTTERANCES).mapToObj(n -> "words " + n).toList();
        for (String sid : sids) {
            assertThat(texts(await(callOf(sid), UTTERANCES))).as(sid).isEqualTo(expected);
        }
    }

    /** Each one to three times, in any order. */
    private static List<Integer> deliveries(Random random) {
        List<Integer> deliveries = new ArrayList<>();
        for (int sequence = 1; sequence <= UTTERANCES; sequence++) {
            deliveries.addAll(Collections.nCopies(1 + random.nextInt(3), sequence));
        }
        Collections.shuffle(deliveries, random);
        return deliveries;
    }

    private void ring(String sid) {
        Map<String, String> ring =
                Map.of("CallSid", sid, "From", "+13105550171", "To", "+15005550006", "CallStatus", "ringing");
        assertThat(http.webhook("/webhooks/twilio/voice", ring).status()).isEqualTo(200);
    }

    private void say(String sid, int sequence) {
        Map<String, String> said = Map.of(
                "CallSid",
                sid,
                "TranscriptionSid",
                "GT" + sid.substring(2),
                "TranscriptionEvent",
                "transcription-content",
                "SequenceId",
                String.valueOf(sequence),
                "Track",
                sequence % 2 == 0 ? "inbound_track" : "outbound_track",
                "TranscriptionData",
                "{\"Transcript\":\"words " + sequence + "\",\"Confidence\":0.8}",
                "Timestamp",
                "2026-11-22T10:00:0" + sequence + ".000Z");
        assertThat(http.webhook(STATUS, said).status()).isEqualTo(204);
    }

    private String callOf(String sid) {
        return Awaitility.await().until(() -> find(sid), id -> !id.isEmpty());
    }

    private String find(String sid) {
        return http.get("/api/v1/calls?search=%2B13105550171&limit=100")
                .body()
                .path("calls")
                .valueStream()
                .filter(call -> call.path("twilio_call_sid").asString("").equals(sid))
                .map(call -> call.path("id").asString())
                .findFirst()
                .orElse("");
    }

    private JsonNode await(String call, int count) {
        return Awaitility.await(call)
                .atMost(Duration.ofSeconds(20))
                .until(() -> transcript(call), said -> said.size() >= count);
    }

    private JsonNode transcript(String call) {
        Answer answer = http.get("/api/v1/calls/" + call + "/interactions");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.body().path("total").asInt())
                .isEqualTo(answer.body().path("interactions").size());
        return answer.body().path("interactions");
    }

    private static List<String> heard(Socket socket, String call) {
        return socket.frames().stream()
                .filter(frame -> frame.path("event").asString("").equals("interaction.added"))
                .map(frame -> frame.path("data"))
                .filter(data -> data.path("call_id").asString("").equals(call))
                .map(data -> data.path("interaction").path("text").asString())
                .toList();
    }

    private static List<String> texts(JsonNode interactions) {
        return interactions
                .valueStream()
                .map(said -> said.path("text").asString())
                .toList();
    }
}
