package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ringledger.outside.Http.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People of one company sign in at its own issuer; of another company's the issuer has nothing to say. */
@ExtendWith(Journeys.class)
class IssuerJourneyTest {
    private static final String PASSWORD = "a password of mine";
    private static final String LOGS = "/api/v1/compliance/audit-logs?request_id=";

    private final PlatformProcess platform;
    private final OidcIssuer issuer;
    private final Http officer;
    private final Http nobody;
    private final String jane = UUID.randomUUID() + "@example.org";
    private String user = "";

    IssuerJourneyTest(PlatformProcess platform, OidcIssuer issuer) {
        this.platform = platform;
        this.issuer = issuer;
        officer = new Http(platform.url()).login();
        nobody = new Http(platform.url());
    }

    @BeforeEach
    void add() {
        Answer added = officer.post("/users", Map.of("email", jane, "password", PASSWORD, "name", "Jane"));
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        user = "/users/" + added.body().at("/data/id").asString();
    }

    @Test
    void whoIsSignedInByTheIssuerWorksForItsCompanyAndForNoOther() {
        Http globex = owner();
        String other = globex.get("/api/v1/tenant").body().path("id").asString();
        assertThat(globex.post("/users", Map.of("email", jane, "password", PASSWORD))
                        .status())
                .isEqualTo(201);

        Answer in = signIn("one", jane.toUpperCase(java.util.Locale.ROOT), "in " + jane);
        assertThat(in.status()).as(in.toString()).isEqualTo(200);
        JsonNode byPassword = login().body();
        assertThat(List.copyOf(in.body().propertyNames())).isEqualTo(List.copyOf(byPassword.propertyNames()));
        assertThat(in.body().path("user")).isEqualTo(byPassword.path("user"));
        assertThat(in.body().at("/user/tenant_id").asString()).isEqualTo("default");
        assertThat(with(byPassword).get("/api/v1/tenants").body().path("total").asInt())
                .isEqualTo(2);
        staysAtHome(in.body(), other);

        Answer renewed = refresh(in.body());
        assertThat(renewed.status()).as(renewed.toString()).isEqualTo(200);
        JsonNode session = renewed.body().path("data");
        staysAtHome(session, other);

        assertThat(with(session).post("/auth/logout", null).status()).isEqualTo(200);
        assertThat(with(session).get("/auth/profile").status()).isEqualTo(401);
        assertThat(refresh(session).status()).isEqualTo(401);
    }

    private void staysAtHome(JsonNode session, String other) {
        Http client = with(session);
        assertThat(client.get("/auth/profile").body().at("/data/tenants")).hasSize(1);
        assertThat(client.get("/api/v1/tenants").body().path("total").asInt()).isOne();
        Answer switched = client.post("/api/v1/tenants/" + other + "/switch", null);
        assertThat(switched.status()).isEqualTo(403);
        assertThat(switched.body().path("code").asString()).isEqualTo("BOUND_TO_TENANT");
        assertThat(client.exchange("GET", "/api/v1/tenant", Map.of("X-Tenant-ID", other), "")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whoIsNotLetInHearsTheSameAndTheOfficerSeesWhy() {
        Http globex = owner();
        String elsewhere = globex.get("/auth/profile").body().at("/data/email").asString();
        assertThat(signIn("one", jane, "first").status()).isEqualTo(200);

        Answer other = signIn("two", jane, "other subject");
        assertThat(other.status()).isEqualTo(403);
        assertThat(other.body().path("code").asString()).isEqualTo("NOT_ADMITTED");
        List<Answer> refused = List.of(
                signIn("three", UUID.randomUUID() + "@example.org", "unknown"),
                signIn("four", elsewhere, "member of another company"),
                nobody.post("/api/v1/auth/oidc", Map.of("id_token", issuer.token("one", jane, false))));
        assertThat(refused).allSatisfy(answer -> same(answer, other));
        assertThat(officer.put(user, Map.of("is_active", false)).status()).isEqualTo(200);
        same(signIn("one", jane, "suspended"), other);
        assertThat(officer.delete(user).status()).isEqualTo(200);
        same(signIn("one", jane, "removed"), other);

        for (String request :
                List.of("other subject", "unknown", "member of another company", "suspended", "removed")) {
            JsonNode entry = entry(request, "login");
            assertThat(entry.path("status").asString()).as(request).isEqualTo("failure");
            assertThat(entry.path("event").asString()).isEqualTo("SignInRefused");
        }
        long position = entry("other subject", "login").path("id").asLong();
        JsonNode event = await().until(() -> event(position), found -> !found.isMissingNode());
        assertThat(event.path("event_type").asString()).isEqualTo("failed_login_attempt");
        assertThat(event.path("severity").asString()).isEqualTo("high");
        assertThat(entry("first", "link").path("event").asString()).isEqualTo("MemberLinked");
        assertThat(globex.get(LOGS + id("member of another company"))
                        .body()
                        .path("total")
                        .asInt())
                .as("another company does not see who tried to come in here")
                .isZero();

        // whoever adds a person vouches for the address anew
        add();
        assertThat(signIn("two", jane, "added again").status()).isEqualTo(200);
        same(signIn("one", jane, "the former"), other);
    }

    @Test
    void whatIsNoTokenOfTheIssuer() {
        Answer refused = nobody.post("/api/v1/auth/oidc", Map.of("id_token", officer.token()));
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.body().path("code").asString()).isEqualTo("ID_TOKEN_REFUSED");
        try (OidcIssuer another = new OidcIssuer()) {
            same(nobody.post("/api/v1/auth/oidc", Map.of("id_token", another.token("one", jane, true))), refused);
        }
        for (Map<String, String> body : List.of(Map.<String, String>of(), Map.of("id_token", ""))) {
            assertThat(nobody.post("/api/v1/auth/oidc", body).status()).isEqualTo(400);
        }
    }

    private static void same(Answer answer, Answer other) {
        assertThat(answer.status()).isEqualTo(other.status());
        assertThat(answer.body()).isEqualTo(other.body());
    }

    private Answer signIn(String subject, String email, String request) {
        String body = JsonMapper.shared().writeValueAsString(Map.of("id_token", issuer.token(subject, email, true)));
        return nobody.exchange(
                "POST",
                "/api/v1/auth/oidc",
                Map.of("X-Request-ID", id(request), "Content-Type", "application/json"),
                body);
    }

    private String id(String request) {
        return request.replaceAll("[^a-z]", "-") + "-" + System.identityHashCode(this);
    }

    private JsonNode entry(String request, String action) {
        return await().until(
                        () -> officer.get(LOGS + id(request) + "&action=" + action)
                                .body(),
                        found -> found.path("total").asInt() > 0)
                .at("/logs/0");
    }

    private JsonNode event(long position) {
        return officer.get("/api/v1/compliance/security-events?status=unresolved&limit=1000")
                .body()
                .path("events")
                .valueStream()
                .filter(event -> event.path("id").asLong() == position)
                .findFirst()
                .orElse(JsonMapper.shared().missingNode());
    }

    private Http owner() {
        String email = UUID.randomUUID() + "@example.org";
        Answer registered =
                nobody.post("/api/v1/auth/register", Map.of("email", email, "password", PASSWORD, "company", "Globex"));
        assertThat(registered.status()).as(registered.toString()).isEqualTo(201);
        return with(registered.body());
    }

    private Answer login() {
        return nobody.post("/api/v1/auth/login", Map.of("email", jane, "password", PASSWORD, "tenant_id", "default"));
    }

    private Answer refresh(JsonNode session) {
        return nobody.post(
                "/auth/refresh",
                Map.of("refresh_token", session.path("refresh_token").asString()));
    }

    private Http with(JsonNode session) {
        return new Http(platform.url()).withToken(session.path("token").asString());
    }
}
