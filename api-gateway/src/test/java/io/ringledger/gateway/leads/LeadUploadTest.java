package io.ringledger.gateway.leads;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.leads.LeadFileCommand.ClaimLeadFile;
import io.ringledger.api.leads.LeadImportCommand.ReceiveLeadFile;
import io.ringledger.gateway.FakeRecords;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.platform.personal.SealedFiles;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadFileFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Files of leads are kept, encrypted and in parts, before anybody is told, and never longer than they may be. */
class LeadUploadTest extends GatewayTest {
    private static final byte[] CSV = "phone,name\n+13125550107,Jane\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private SealedFiles leadFiles;

    @Autowired
    private FakeRecords records;

    @BeforeEach
    void makeCampaigns() {
        platform.campaigns().make(CampaignId.of(7), Instant.EPOCH);
        platform.campaigns().make(CampaignId.of(8), Instant.EPOCH);
    }

    @Test
    void aFileIsKeptBeforeAnybodyIsTold() throws IOException {
        upload("leads.csv", CSV, Map.of("campaign_id", "7", "region", "GB"))
                .expectStatus()
                .isAccepted()
                .expectBody()
                .jsonPath("$.data.state")
                .isEqualTo("waiting")
                .jsonPath("$.data.campaign_id")
                .isEqualTo("campaign_7");
        ReceiveLeadFile received = platform.sent(ReceiveLeadFile.class).getFirst();
        assertThat(received.campaignId()).isEqualTo(CampaignId.of(7));
        assertThat(received.region()).isEqualTo("GB");
        assertThat(received.format()).isEqualTo(LeadFileFormat.CSV);
        assertThat(leadFiles
                        .open(received.upload().subject(), received.bytes())
                        .orElseThrow()
                        .readAllBytes())
                .isEqualTo(CSV);
        StringBuilder stored = new StringBuilder();
        records.forEach("lead-files", (id, bytes) -> stored.append(new String(bytes, StandardCharsets.ISO_8859_1)));
        assertThat(stored.toString()).isNotEmpty().doesNotContain("Jane");
    }

    @Test
    void aFileOfManyPartsIsPutTogetherAgain() throws IOException {
        byte[] file = ("phone\n" + "+13125550107\n".repeat(50_000)).getBytes(StandardCharsets.UTF_8);
        upload("leads.csv", file, Map.of()).expectStatus().isAccepted();
        ReceiveLeadFile received = platform.sent(ReceiveLeadFile.class).getFirst();
        assertThat(received.bytes()).isEqualTo(file.length);
        assertThat(leadFiles
                        .open(received.upload().subject(), received.bytes())
                        .orElseThrow()
                        .readAllBytes())
                .isEqualTo(file);
    }

    @Test
    void theSameContentIsTheSameImport() {
        upload("leads.csv", CSV, Map.of("campaign_id", "7")).expectStatus().isAccepted();
        upload("again.csv", CSV, Map.of("campaign_id", "7"))
                .expectStatus()
                .isAccepted()
                .expectBody()
                .jsonPath("$.data.repeated")
                .isEqualTo(true);
        upload("leads.csv", CSV, Map.of("campaign_id", "8"))
                .expectStatus()
                .isAccepted()
                .expectBody()
                .jsonPath("$.data.repeated")
                .doesNotExist();
    }

    @Test
    void whatIsTooLongOrNoneOfTheKindsOrForNobodyIsRefusedAndNotKept() {
        Set<String> before = kept();
        upload("leads.csv", new byte[(1 << 20) + 1], Map.of())
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("LEAD_FILE_TOO_LARGE");
        upload("leads.pdf", CSV, Map.of())
                .expectStatus()
                .isEqualTo(415)
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("LEAD_FILE_FORMAT");
        upload("leads.csv", CSV, Map.of("region", "Mars")).expectStatus().isBadRequest();
        upload("leads.csv", CSV, Map.of("campaign_id", "many")).expectStatus().isBadRequest();
        upload("leads.csv", CSV, Map.of("campaign_id", "9"))
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("CAMPAIGN_NOT_FOUND");
        assertThat(platform.sent(ClaimLeadFile.class)).isEmpty();
        assertThat(kept()).isEqualTo(before);
    }

    private Set<String> kept() {
        Set<String> kept = new HashSet<>();
        records.forEach("lead-files", (id, bytes) -> kept.add(id));
        records.forEach("lead-files-begun", (id, bytes) -> kept.add(id));
        return kept;
    }

    @Test
    void leadsMayComeAsJson() throws IOException {
        signedIn()
                .post()
                .uri("/campaigns/7/leads")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("""
                    {"leads": [{"phone": "+13125550107", "name": "Doe, \\"J\\""}, {"phone": "1", "pet": "newt"}]}
                    """)
                .exchange()
                .expectStatus()
                .isAccepted();
        ReceiveLeadFile received = platform.sent(ReceiveLeadFile.class).getFirst();
        assertThat(new String(
                        leadFiles
                                .open(received.upload().subject(), received.bytes())
                                .orElseThrow()
                                .readAllBytes(),
                        StandardCharsets.UTF_8))
                .isEqualTo("phone,name,pet\r\n+13125550107,\"Doe, \"\"J\"\"\",\r\n1,,newt\r\n");
    }

    private ResponseSpec upload(@Nullable String name, byte[] content, Map<String, String> fields) {
        var form = new MultipartBodyBuilder();
        fields.forEach(form::part);
        form.part("file", new ByteArrayResource(content) {
            @Override
            public @Nullable String getFilename() {
                return name;
            }
        });
        return signedIn()
                .post()
                .uri("/leads/import")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .bodyValue(form.build())
                .exchange();
    }
}
