package io.ringledger.gateway.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.knowledge.KnowledgeCommand.ReceiveDocument;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.FakeRecords;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.platform.personal.SealedRecords;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.DocumentFormat;
import io.ringledger.vocabulary.UploadedDocument;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Documents are taken in, and kept before anybody is told. */
class UploadTest extends GatewayTest {
    private static final byte[] PDF = "%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DOCX = {'P', 'K', 3, 4, 0, 0};

    @Autowired
    private SealedRecords uploads;

    @Autowired
    private FakeRecords records;

    @Test
    void aDocumentIsAcceptedAsTheDocumentSays() {
        upload("returns.PDF", PDF, Map.of("business_id", "b1", "title", "How to return things"))
                .expectStatus()
                .isAccepted()
                .expectBody()
                .jsonPath("$.processing_status")
                .isEqualTo("processing")
                .jsonPath("$.entry.id")
                .isNumber()
                .jsonPath("$.entry.title")
                .isEqualTo("How to return things")
                .jsonPath("$.entry.source")
                .isEqualTo("returns.PDF")
                .jsonPath("$.entry.source_type")
                .isEqualTo("pdf")
                .jsonPath("$.entry.content")
                .isEqualTo("")
                .jsonPath("$.message")
                .isNotEmpty();
        ReceiveDocument received = platform.sent(ReceiveDocument.class).getFirst();
        assertThat(received.businessId()).isEqualTo(new BusinessId("b1"));
        assertThat(received.document()).isEqualTo(new UploadedDocument("How to return things", "returns.PDF"));
        assertThat(received.format()).isEqualTo(DocumentFormat.PDF);
        assertThat(received.bytes()).isEqualTo(PDF.length);
        assertThat(received.sha256()).isEqualTo("6098579c00946e5c19af75f62ca751ee431f3eb2dcb9dec82f47ea9c0c249aca");
        assertThat(uploads.find(received.entryId().subject())).hasValue(PDF);
    }

    @Test
    void withoutATitleTheFileIsTheTitle() {
        upload("C:\\docs\\price list.docx", DOCX, Map.of()).expectStatus().isAccepted();
        assertThat(platform.sent(ReceiveDocument.class).getFirst().document())
                .isEqualTo(new UploadedDocument("price list", "price list.docx"));
    }

    @Test
    void theBiggestFileThatIsTaken() {
        byte[] biggest = new byte[10 << 20];
        Arrays.fill(biggest, (byte) 'x');
        upload("big.txt", biggest, Map.of()).expectStatus().isAccepted();
        var received = platform.sent(ReceiveDocument.class).getFirst();
        assertThat(uploads.find(received.entryId().subject())).hasValue(biggest);
        uploads.delete(received.entryId().subject());
    }

    @Test
    void aBiggerFileIsTooBig() {
        upload("bigger.txt", new byte[(10 << 20) + 1], Map.of())
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("PAYLOAD_TOO_LARGE");
        assertThat(platform.sent(ReceiveDocument.class)).isEmpty();
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("a picture", "photo.png", new byte[] {1, 2, 3}, Map.of()),
                Arguments.of("no ending", "readme", PDF, Map.of()),
                Arguments.of("a picture called a pdf", "photo.pdf", new byte[] {1, 2, 3}, Map.of()),
                Arguments.of("a pdf called a docx", "letter.docx", PDF, Map.of()),
                Arguments.of("a program called a text", "program.txt", new byte[] {'a', 0, 'b'}, Map.of()),
                Arguments.of("nothing", "empty.txt", new byte[0], Map.of()),
                Arguments.of("business", "returns.pdf", PDF, Map.of("business_id", "a b")),
                Arguments.of("title", "returns.pdf", PDF, Map.of("title", "x".repeat(501))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void wrong(String name, String file, byte[] bytes, Map<String, String> fields) {
        int kept = records.count("uploads");
        upload(file, bytes, fields)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("VALIDATION_ERROR");
        assertThat(platform.sent(ReceiveDocument.class)).as(name).isEmpty();
        assertThat(records.count("uploads")).isEqualTo(kept);
    }

    @Test
    void withoutAFileThereIsNothingToRead() {
        var form = new MultipartBodyBuilder();
        form.part("title", "Nothing");
        send(form)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.error.details.file")
                .isEqualTo("missing");
        form.part("file", "a field and no file");
        send(form).expectStatus().isBadRequest();
    }

    @Test
    void whatIsNoFormIsRefused() {
        signedIn()
                .post()
                .uri("/api/v1/knowledge/upload")
                .bodyValue(Map.of("title", "x"))
                .exchange()
                .expectStatus()
                .isEqualTo(415);
        for (String type : new String[] {"multipart/form-data; boundary=x", "multipart/form-data"}) {
            signedIn()
                    .post()
                    .uri("/api/v1/knowledge/upload")
                    .header("Content-Type", type)
                    .bodyValue("no parts")
                    .exchange()
                    .expectStatus()
                    .isBadRequest();
        }
    }

    @Test
    void whatIsNotKnownToBeRecordedStaysForADay() {
        int kept = records.count("uploads");
        platform.failWith(new Rejected(PlatformRejection.STORAGE_UNAVAILABLE, "full"));
        upload("returns.pdf", PDF, Map.of()).expectStatus().isEqualTo(503);
        assertThat(records.count("uploads")).isEqualTo(kept + 1);
    }

    @Test
    void whereNothingCanBeKeptItIsTriedAgainLater() {
        records.fail(true);
        upload("returns.pdf", PDF, Map.of())
                .expectStatus()
                .isEqualTo(503)
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("STORAGE_UNAVAILABLE");
        records.fail(false);
        assertThat(platform.sent(ReceiveDocument.class)).isEmpty();
    }

    @Test
    void nobodyUploadsUnknown() {
        client.post().uri("/api/v1/knowledge/upload").exchange().expectStatus().isUnauthorized();
    }

    private ResponseSpec upload(@Nullable String name, byte[] bytes, Map<String, String> fields) {
        var form = new MultipartBodyBuilder();
        form.part("file", new ByteArrayResource(bytes) {
            @Override
            public @Nullable String getFilename() {
                return name;
            }
        });
        fields.forEach(form::part);
        return send(form);
    }

    private ResponseSpec send(MultipartBodyBuilder form) {
        return signedIn()
                .post()
                .uri("/api/v1/knowledge/upload")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .bodyValue(form.build())
                .exchange();
    }
}
