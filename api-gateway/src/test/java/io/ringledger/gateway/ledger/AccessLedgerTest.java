package io.ringledger.gateway.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.audit.AccessCommand.RecordExport;
import io.ringledger.api.audit.AccessCommand.RecordRead;
import io.ringledger.api.audit.AccessCommand.RecordRefusal;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.CallFixtures;
import io.ringledger.gateway.FakePlatform;
import io.ringledger.gateway.FakePlatform.Sent;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.vocabulary.AccessRefusal;
import io.ringledger.vocabulary.AuditedData;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.ResourceId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;

/** Who saw what, and who was refused, is remembered before it is answered, and never fills the log. */
class AccessLedgerTest extends GatewayTest {
    private static final CallId CALL = CallId.of(5104);
    private static final ResourceId RESOURCE = new ResourceId(CALL.value());

    @Autowired
    AccessLedger ledger;

    @BeforeEach
    void aCall() {
        platform.put(FakePlatform.TENANT, CallFixtures.aCall(5104));
        ledger.settle();
    }

    @Test
    void whoReadsATranscriptIsRemembered() {
        signedIn()
                .get()
                .uri("/api/v1/calls/5104/interactions")
                .header("X-Request-ID", "read-1")
                .exchange()
                .expectStatus()
                .isOk();
        Sent access = platform.accesses().getLast();
        assertThat(access.message()).isInstanceOfSatisfying(RecordRead.class, read -> {
            assertThat(read.data()).isEqualTo(AuditedData.TRANSCRIPT);
            assertThat(read.resourceId()).isEqualTo(RESOURCE);
            assertThat(read.times()).isOne();
        });
        assertThat(access.cause().action()).isEqualTo("GET /api/v1/calls/{call_id}/interactions");
        assertThat(access.cause().requestId()).isEqualTo("read-1");
        assertThat(access.cause().userId()).startsWith("user_");
    }

    @Test
    void anIdInTheQueryCountsAsWell() {
        get("/api/v1/calls?id=5104", 200);
        assertThat(reads()).containsExactly(RESOURCE.value());
    }

    @Test
    void whatIsNotThereWasNotRead() {
        get("/api/v1/calls/5105", 404);
        assertThat(platform.accesses()).isEmpty();
    }

    @Test
    void whatCannotBeRememberedIsNotShown() {
        platform.forget(new Rejected(PlatformRejection.STORAGE_UNAVAILABLE, "full"));
        signedIn()
                .get()
                .uri("/api/v1/calls/5104")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectBody()
                .jsonPath("$.from_number")
                .doesNotExist();
        platform.forget(null);
        get("/api/v1/calls/5104", 200);
        assertThat(reads()).containsExactly(RESOURCE.value());
    }

    @Test
    void aFileIsAnExport() {
        signedIn()
                .post()
                .uri("/api/v1/analytics/export")
                .bodyValue(Map.of("format", "csv", "report_type", "calls"))
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(platform.accesses().getLast().message()).isInstanceOf(RecordExport.class);
    }

    @Test
    void whatIsReadAgainWithinAMinuteIsPutTogether() {
        for (int time = 0; time < 5; time++) {
            get("/api/v1/calls/5104", 200);
        }
        get("/api/v1/calls/5104/notes", 200);
        assertThat(reads()).containsExactly(RESOURCE.value(), RESOURCE.value());
        nextMinute();
        ledger.settle();
        assertThat(platform.accesses()).hasSize(3);
        assertThat(((RecordRead) platform.accesses().getLast().message()).times())
                .isEqualTo(4);
        get("/api/v1/calls/5104", 200);
        assertThat(platform.accesses()).hasSize(4);
    }

    @Test
    void refusalsAreRememberedAndPutTogether() {
        for (int time = 0; time < 20; time++) {
            signedIn()
                    .get()
                    .uri("/api/v1/calls")
                    .header("X-Tenant-ID", "another")
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }
        nextMinute();
        ledger.settle();
        List<RecordRefusal> refusals = platform.accesses().stream()
                .map(sent -> (RecordRefusal) sent.message())
                .toList();
        assertThat(refusals).extracting(RecordRefusal::times).containsExactly(1, 19);
        assertThat(platform.accesses().getFirst().cause().tenantId()).isEqualTo(FakePlatform.TENANT);
    }

    @Test
    void aTokenOfOursThatIsForSomethingElseIsARefusalOfItsOwner() {
        for (Object bearer : new Object[] {signIn().get("refresh_token"), "x.y.z"}) {
            client.get()
                    .uri("/api/v1/calls")
                    .header(HttpHeaders.AUTHORIZATION, "Bearer " + bearer)
                    .exchange()
                    .expectStatus()
                    .isUnauthorized();
        }
        assertThat(platform.accesses()).hasSize(1).first().satisfies(sent -> {
            assertThat(((RecordRefusal) sent.message()).refusal()).isEqualTo(AccessRefusal.TOKEN_REFUSED);
            assertThat(sent.cause().userId()).startsWith("user_");
        });
    }

    @Test
    void whoIsRefusedIsRefusedAlsoWhereNobodyCanWriteItDown() {
        platform.forget(new Rejected(PlatformRejection.STORAGE_UNAVAILABLE, "full"));
        signedIn()
                .get()
                .uri("/api/v1/calls")
                .header("X-Tenant-ID", "another")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private void get(String path, int status) {
        signedIn().get().uri(path).exchange().expectStatus().isEqualTo(status);
    }

    private List<String> reads() {
        return platform.accesses().stream()
                .map(sent -> String.valueOf(((RecordRead) sent.message()).resourceId()))
                .toList();
    }
}
