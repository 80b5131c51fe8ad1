package io.ringledger.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.gateway.GatewayTest;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class SignInTest extends GatewayTest {

    @Test
    void theMultitenantDocumentGetsItBare() {
        signIn("/api/v1/auth/login", EMAIL, PASSWORD)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.token_type")
                .isEqualTo("Bearer")
                .jsonPath("$.expires_in")
                .isEqualTo(3600)
                .jsonPath("$.refresh_token")
                .exists()
                .jsonPath("$.user.email")
                .isEqualTo(EMAIL)
                .jsonPath("$.user.roles[0]")
                .isEqualTo("owner")
                .jsonPath("$.user.password_hash")
                .doesNotExist();
    }

    @Test
    void theDialerDocumentGetsItAsData() {
        signIn("/auth/login", " ADMIN@ringledger.local ", PASSWORD)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.success")
                .isEqualTo(true)
                .jsonPath("$.data.token")
                .exists();
    }

    @Test
    void aWrongPasswordAndAnUnknownUserAnswerTheSame() {
        String wrong = refused(EMAIL);
        String unknown = refused("nobody@ringledger.local");
        assertThat(wrong).contains("INVALID_CREDENTIALS").isEqualTo(unknown);
    }

    @Test
    void aWrongPasswordAndAnUnknownUserTakeAsLong() {
        refused(EMAIL);
        refused("nobody@ringledger.local");
        long wrong = 0;
        long unknown = 0;
        for (int i = 0; i < 6; i++) {
            long began = System.nanoTime();
            refused(EMAIL);
            long between = System.nanoTime();
            refused("nobody@ringledger.local");
            wrong += between - began;
            unknown += System.nanoTime() - between;
        }
        assertThat((double) unknown / wrong).isBetween(0.4, 2.5);
    }

    @Test
    void guessingIsSlowedDownAndSigningInIsNot() {
        for (int i = 0; i < 12; i++) {
            signIn("/auth/login", EMAIL, PASSWORD).expectStatus().isOk();
        }
        for (int i = 0; i < 10; i++) {
            signIn("/auth/login", EMAIL, "wrong").expectStatus().isUnauthorized();
        }
        signIn("/auth/login", EMAIL, "wrong")
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .exists("Retry-After");
        nextMinute();
        signIn("/auth/login", EMAIL, PASSWORD).expectStatus().isOk();
    }

    @Test
    void aRefreshTokenGivesANewPairAndNothingElse() {
        String refreshToken = String.valueOf(signIn().get("refresh_token"));
        refresh(Map.of("refresh_token", refreshToken))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.data.token")
                .exists();
        client.get()
                .uri("/api/v1/calls")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + refreshToken)
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void anythingElseDoesNotRefresh() {
        refresh(Map.of("refresh_token", token())).expectStatus().isUnauthorized();
        refresh(Map.of("refresh_token", "garbage")).expectStatus().isUnauthorized();
        refresh(Map.of()).expectStatus().isBadRequest();
        client.post()
                .uri("/auth/refresh")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectBody()
                .jsonPath("$.error.code")
                .isEqualTo("UNAUTHORIZED");
    }

    @Test
    void whatIsNoSignInIsRefused() {
        for (Object body : new Object[] {
            Map.of(), Map.of("email", EMAIL), Map.of("email", "", "password", "x"), Map.of("email", 7, "password", "x")
        }) {
            client.post()
                    .uri("/api/v1/auth/login")
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(body)
                    .exchange()
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("VALIDATION_ERROR");
        }
    }

    private String refused(String email) {
        nextMinute();
        return Objects.requireNonNull(signIn("/api/v1/auth/login", email, "wrong")
                .expectStatus()
                .isUnauthorized()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private ResponseSpec signIn(String path, String email, String password) {
        return client.post()
                .uri(path)
                .bodyValue(Map.of("email", email, "password", password))
                .exchange();
    }

    private ResponseSpec refresh(Map<String, String> body) {
        return client.post().uri("/auth/refresh").bodyValue(body).exchange();
    }
}
