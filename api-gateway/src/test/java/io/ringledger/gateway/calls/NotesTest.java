package io.ringledger.gateway.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.calls.CallCommand.AddNote;
import io.ringledger.gateway.CallFixtures;
import io.ringledger.gateway.FakePlatform;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.vocabulary.PersonalText;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What managers write down about a call. */
class NotesTest extends GatewayTest {
    private static final String PATH = "/api/v1/calls/7/notes";

    @BeforeEach
    void thereIsACall() {
        platform.put(FakePlatform.TENANT, CallFixtures.aCall(7));
    }

    @Test
    void aNoteIsAddedAndReadAgain() {
        post(
                        PATH,
                        Map.of(
                                "note",
                                " Call back on Monday ",
                                "tags",
                                List.of("billing", " vip", "billing"),
                                "category",
                                "follow-up"))
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.success")
                .isEqualTo(true)
                .jsonPath("$.note_id")
                .isNumber()
                .jsonPath("$.message")
                .isEqualTo("Note added");
        AddNote added = platform.sent(AddNote.class).getFirst();
        assertThat(added.content().text()).isEqualTo(new PersonalText("Call back on Monday"));
        assertThat(added.content().tags()).containsExactly("billing", "vip");
        get(PATH)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(1)
                .jsonPath("$.notes[0].id")
                .isEqualTo(added.noteId().number())
                .jsonPath("$.notes[0].call_id")
                .isEqualTo("call_7")
                .jsonPath("$.notes[0].note")
                .isEqualTo("Call back on Monday")
                .jsonPath("$.notes[0].tags")
                .isEqualTo(List.of("billing", "vip"))
                .jsonPath("$.notes[0].category")
                .isEqualTo("follow-up")
                .jsonPath("$.notes[0].author")
                .isNotEmpty()
                .jsonPath("$.notes[0].created_at")
                .isNotEmpty();
    }

    @Test
    void aNoteNeedsNothingButItsText() {
        post(PATH, Map.of("note", "angry")).expectStatus().isCreated();
        assertThat(platform.sent(AddNote.class).getFirst().content().tags()).isEmpty();
        get(PATH)
                .expectBody()
                .jsonPath("$.notes[0].tags")
                .isEmpty()
                .jsonPath("$.notes[0].category")
                .doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void nonsenseIsRefusedAndNothingIsSent(Map<String, Object> body) {
        post(PATH, body)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("VALIDATION_ERROR");
        assertThat(platform.sent(AddNote.class)).isEmpty();
    }

    static Stream<Map<String, Object>> nonsense() {
        return Stream.of(
                Map.of(),
                Map.of("note", "  "),
                Map.of("note", 7),
                Map.of("note", "x".repeat(4_001)),
                Map.of("note", "x", "tags", "billing"),
                Map.of("note", "x", "tags", List.of(" ")),
                Map.of("note", "x", "tags", Collections.singletonList(null)),
                Map.of("note", "x", "tags", List.of("x".repeat(51))),
                Map.of(
                        "note",
                        "x",
                        "tags",
                        IntStream.range(0, 21).mapToObj(Integer::toString).toList()),
                Map.of("note", "x", "category", ""));
    }

    @Test
    void whatIsNoCallHasNoNotes() {
        post("/api/v1/calls/8/notes", Map.of("note", "x"))
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("CALL_NOT_FOUND");
        get("/api/v1/calls/8/notes").expectStatus().isNotFound();
    }

    private ResponseSpec get(String path) {
        return signedIn().get().uri(path).exchange();
    }

    private ResponseSpec post(String path, Object body) {
        return signedIn().post().uri(path).bodyValue(body).exchange();
    }
}
