package io.ringledger.gateway.suppression.registries;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.suppression.RegistryCommand;
import io.ringledger.api.suppression.RegistryCommand.ActivateRegistryVersion;
import io.ringledger.api.suppression.RegistryCommand.RegisterRegistryVersion;
import io.ringledger.gateway.FakePlatform;
import io.ringledger.gateway.GatewayTest;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.platform.registries.NumberFile;
import io.ringledger.platform.registries.NumberFiles;
import io.ringledger.platform.registries.OpenNumberFiles;
import io.ringledger.platform.registries.RegistrySources;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.RegistrySource;
import io.ringledger.vocabulary.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** How lists are obtained; the other sides are fakes, the entries are not. */
class RegistriesTest extends GatewayTest {
    private static final RegistrySource FTC = new RegistrySource("us-ftc");
    private static final PhoneNumber LISTED = new PhoneNumber("+13125550107");
    private static final PhoneNumber OTHER = new PhoneNumber("+13125550108");
    private static final PhoneNumber NEITHER = new PhoneNumber("+13125550109");

    @Autowired
    private NumberFiles files;

    @Autowired
    private OpenNumberFiles open;

    @Autowired
    private RegistrySources sources;

    @Autowired
    private Pseudonyms pseudonyms;

    @Test
    void aListIsKeptBeforeItsVersionIsRegistered() {
        send("us-ftc?activate=true", "312,5550107\r\n\n312,5550108\n312,5550107")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.data.version")
                .isEqualTo(1)
                .jsonPath("$.data.active")
                .isEqualTo(true)
                .jsonPath("$.data.lines")
                .isEqualTo(3)
                .jsonPath("$.data.entries")
                .isEqualTo(2)
                .jsonPath("$.data.sha256")
                .isEqualTo("e0cd2144b9b55058628aac76e369a9ff2fa453c92b4c753aa5314e147bc6e137");
        assertThat(commands()).hasExactlyElementsOfTypes(RegisterRegistryVersion.class, ActivateRegistryVersion.class);
        assertThat(sources.of(FakePlatform.TENANT)).contains(FTC);
        assertThat(has(LISTED)).isTrue();
        assertThat(has(OTHER)).isTrue();
        assertThat(has(NEITHER)).isFalse();
    }

    @Test
    void aFormHasTheFileAsAPart() {
        MultipartBodyBuilder form = new MultipartBodyBuilder();
        form.part("note", "something else");
        form.part("file", new ByteArrayResource("+13125550107\n".getBytes(StandardCharsets.US_ASCII)))
                .filename("list.txt");
        signedIn()
                .post()
                .uri("/dnc/registries/us-ftc")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .bodyValue(form.build())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.data.entries")
                .isEqualTo(1)
                .jsonPath("$.data.active")
                .isEqualTo(false);
        assertThat(has(LISTED)).isTrue();
    }

    @Test
    void whatIsReadInPartOnlyIsNoList() {
        send("us-ftc", "3125550107\nNPA,NUMBER\n3125550108\n555\n")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.error.details['line 2']")
                .isEqualTo("not a telephone number")
                .jsonPath("$.error.details['line 4']")
                .isEqualTo("not ten digits with an area code");
        send("us-ftc", "x\n".repeat(10_000)).expectStatus().isBadRequest();
        send("us-ftc", "").expectStatus().isBadRequest();
        send("us-ftc", "\n\n").expectStatus().isBadRequest();
        assertThat(commands()).isEmpty();
    }

    @Test
    void unlessSomebodyKnowsWhatIsLost() {
        send("us-ftc?most_refused=2", "3125550107\nNPA,NUMBER\n3125550108\n555\n")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.data.refused")
                .isEqualTo(2)
                .jsonPath("$.data.refused_lines[0].line")
                .isEqualTo(2)
                .jsonPath("$.data.entries")
                .isEqualTo(2);
    }

    @Test
    void changesAreMadeToTheActiveVersion() {
        send("us-ftc?mode=delta&activate=true", "3125550107,A\n").expectStatus().isEqualTo(409);
        send("us-ftc?activate=true", "3125550107\n3125550108\n").expectStatus().isOk();
        send("us-ftc?mode=delta&activate=true", "312,5550107,2026-11-01,D\n312,5550109,2026-11-01,A\n")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.data.version")
                .isEqualTo(2)
                .jsonPath("$.data.base")
                .isEqualTo(1)
                .jsonPath("$.data.entries")
                .isEqualTo(2);
        assertThat(List.of(has(LISTED), has(OTHER), has(NEITHER))).containsExactly(false, true, true);
    }

    @Test
    void aVersionIsShownWithItsAge() {
        Instant longAgo = Instant.now().minus(Duration.ofDays(32));
        send("us-ftc?activate=true&obtained_at=" + longAgo, "3125550107\n")
                .expectStatus()
                .isOk();
        send("us-ftc", "3125550107\n3125550108\n").expectStatus().isOk();
        signedIn()
                .get()
                .uri("/dnc/registries")
                .exchange()
                .expectBody()
                .jsonPath("$.data.registries[0].source")
                .isEqualTo("us-ftc")
                .jsonPath("$.data.registries[0].active_version")
                .isEqualTo(1)
                .jsonPath("$.data.registries[0].refuses_dials")
                .isEqualTo(true)
                .jsonPath("$.data.registries[0].versions[0].version")
                .isEqualTo(2)
                .jsonPath("$.data.registries[0].versions[1].age_days")
                .isEqualTo(32)
                .jsonPath("$.data.registries[0].versions[1].stale")
                .isEqualTo(true);
        signedIn()
                .post()
                .uri("/dnc/registries/us-ftc/versions/2/activate")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.data.active")
                .isEqualTo(true);
        signedIn()
                .get()
                .uri("/dnc/registries/us-ftc/versions/2")
                .exchange()
                .expectBody()
                .jsonPath("$.data.entries")
                .isEqualTo(2);
    }

    @Test
    void whatHasNoEntriesIsNotActivated() throws IOException {
        send("us-ftc", "3125550107\n").expectStatus().isOk();
        send("us-ftc", "3125550108\n").expectStatus().isOk();
        files.delete(name(0));
        signedIn()
                .post()
                .uri("/dnc/registries/us-ftc/versions/1/activate")
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("REGISTRY_ENTRIES_MISSING");
        assertThat(commands()).noneMatch(ActivateRegistryVersion.class::isInstance);
    }

    @Test
    void whatThereIsNotIsNotFound() {
        send("us-ftc", "3125550107\n").expectStatus().isOk();
        for (String path : List.of("us-in/versions/1", "us-ftc/versions/2", "us-ftc/versions/0")) {
            signedIn()
                    .get()
                    .uri("/dnc/registries/" + path)
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
        signedIn()
                .get()
                .uri("/dnc/registries/US_FTC/versions/1")
                .exchange()
                .expectStatus()
                .is4xxClientError();
    }

    @Test
    void malformedTermsAreRefused() {
        for (String terms : List.of(
                "obtained_at=" + Instant.now().plusSeconds(60),
                "obtained_at=yesterday",
                "mode=other",
                "default_region=XX",
                "most_refused=-1",
                "activate=perhaps")) {
            send("us-ftc?" + terms, "3125550107\n").expectStatus().isBadRequest();
        }
        assertThat(commands()).isEmpty();
    }

    @Test
    void whoeverMayNotManageListsDoesNot() {
        client.post()
                .uri("/dnc/registries/us-ftc")
                .header("Authorization", "Bearer " + tokenOf(Role.AGENT))
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue("3125550107\n")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    /** A key would have the whole of it read before it is looked at. */
    @Test
    void aKeyForRepeatingIsIgnored() {
        for (int time = 1; time <= 2; time++) {
            signedIn()
                    .post()
                    .uri("/dnc/registries/us-ftc")
                    .header("Idempotency-Key", "the-same")
                    .contentType(MediaType.TEXT_PLAIN)
                    .bodyValue("3125550107\n".repeat(40_000))
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.data.version")
                    .isEqualTo(time);
        }
    }

    private ResponseSpec send(String sourceAndTerms, String body) {
        return signedIn()
                .post()
                .uri("/dnc/registries/" + sourceAndTerms)
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue(body)
                .exchange();
    }

    private List<RegistryCommand> commands() {
        return platform.sent(RegistryCommand.class).stream().toList();
    }

    private NumberFiles.Name name(int registered) {
        RegisterRegistryVersion command =
                platform.sent(RegisterRegistryVersion.class).get(registered);
        return new NumberFiles.Name(command.registryId(), command.contents());
    }

    private boolean has(PhoneNumber number) {
        NumberFiles.Name last =
                name(platform.sent(RegisterRegistryVersion.class).size() - 1);
        NumberFile file = open.find(last.registryId(), last.contents()).orElseThrow();
        return file.contains(pseudonyms.printsOf(FakePlatform.TENANT).of(number));
    }
}
