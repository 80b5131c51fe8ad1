package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ringledger.outside.Http.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** People get in, do what they may, and are put out, at companies that do not know of each other. */
@ExtendWith(Journeys.class)
class AccountJourneyTest {
    private static final String PASSWORD = "a password of mine";

    private final PlatformProcess platform;

    AccountJourneyTest(PlatformProcess platform) {
        this.platform = platform;
    }

    @Test
    void aStrangerRegistersAndOwnsACompany() {
        String email = email();
        Answer registered = register(email);
        assertThat(registered.status()).as(registered.toString()).isEqualTo(201);
        Http owner = with(registered.body());
        assertThat(registered.body().at("/user/roles/0").asString()).isEqualTo("owner");
        assertThat(owner.get("/api/v1/tenant").body().path("name").asString()).isEqualTo("Globex");
        assertThat(owner.get("/api/v1/tenant/users/count").body().path("count").asInt())
                .isEqualTo(1);
        assertThat(owner.get("/api/v1/calls").body().at("/pagination/total").asInt())
                .isZero();
        Answer again = register(email);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body().path("code").asString()).isEqualTo("LOGIN_NAME_TAKEN");
    }

    @Test
    void aRefreshTokenIsGoodOnceAndAThiefEndsItForBoth() {
        JsonNode first = register(email()).body();
        Answer second = refresh(first);
        assertThat(second.status()).isEqualTo(200);
        Http client = with(second.body().path("data"));
        assertThat(client.get("/api/v1/tenant").status()).isEqualTo(200);

        Answer reused = refresh(first);
        assertThat(reused.status()).isEqualTo(401);
        assertThat(reused.body().at("/error/code").asString()).isEqualTo("REFRESH_TOKEN_REUSED");
        assertThat(refresh(second.body().path("data")).status()).isEqualTo(401);
        Awaiting.status(401, () -> client.get("/api/v1/tenant"));
    }

    @Test
    void signingOutWorksAtOnce() {
        JsonNode session = register(email()).body();
        Http client = with(session);
        assertThat(client.post("/api/v1/auth/validate", null)
                        .body()
                        .path("valid")
                        .asBoolean())
                .isTrue();
        assertThat(client.post("/auth/logout", null).status()).isEqualTo(200);
        assertThat(client.post("/api/v1/auth/validate", null).status()).isEqualTo(401);
        assertThat(refresh(session).status()).isEqualTo(401);
    }

    @Test
    void aChangedPasswordEndsAllOtherSignIns() {
        String email = email();
        Http here = with(register(email).body());
        Http elsewhere = new Http(platform.url()).login(email, PASSWORD);
        Answer wrong = here.post(
                "/api/v1/auth/change-password", Map.of("current_password", "no", "new_password", "another password"));
        assertThat(wrong.status()).isEqualTo(400);
        Answer changed = here.post(
                "/api/v1/auth/change-password",
                Map.of("current_password", PASSWORD, "new_password", "another password"));
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(elsewhere.get("/api/v1/tenant").status()).isEqualTo(401);
        assertThat(here.get("/api/v1/tenant").status()).isEqualTo(200);
        Awaiting.status(200, () -> login(email, "another password"));
        assertThat(login(email, PASSWORD).status()).isEqualTo(401);
    }

    @Test
    void guessingLocksANameWhoeversItIs() {
        String known = email();
        register(known);
        for (String name : List.of(known, email())) {
            for (int i = 0; i < 5; i++) {
                assertThat(login(name, "guess number " + i).status()).isEqualTo(401);
            }
            Answer locked = login(name, PASSWORD);
            assertThat(locked.status()).isEqualTo(429);
            assertThat(locked.body().path("code").asString()).isEqualTo("LOGIN_LOCKED");
            assertThat(locked.body().at("/details/retry_after_seconds").asInt()).isBetween(1, 30);
        }
    }

    @Test
    void aCompanyAddsPeopleAndDecidesWhatTheyMay() {
        Http owner = with(register(email()).body());
        String email = email();
        Answer role = owner.post("/roles", Map.of("name", "Team lead", "permissions", List.of("users_read")));
        assertThat(role.status()).as(role.toString()).isEqualTo(201);
        Answer added = owner.post("/users", Map.of("email", email, "password", PASSWORD, "name", "Jane Doe"));
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        assertThat(added.body().at("/data/role").asString()).isEqualTo("agent");
        String user = "/users/" + added.body().at("/data/id").asString();

        Http agent = new Http(platform.url()).login(email, PASSWORD);
        assertThat(agent.get("/auth/profile").body().at("/data/name").asString())
                .isEqualTo("Jane Doe");
        Answer lead = owner.put(user, Map.of("roles", List.of("agent", "team lead")));
        assertThat(lead.body().at("/data/roles")).hasSize(2);
        Awaiting.status(401, () -> agent.get("/auth/profile"));
        agent.login(email, PASSWORD);
        assertThat(permissions(agent)).contains("users_read");

        assertThat(owner.put(user, Map.of("is_active", false))
                        .body()
                        .at("/data/is_active")
                        .asBoolean())
                .isFalse();
        assertThat(login(email, PASSWORD).status()).isEqualTo(403);
        assertThat(owner.get("/users?search=jane").body().at("/meta/total").asInt())
                .isEqualTo(1);
        assertThat(owner.delete(user).status()).isEqualTo(200);
        assertThat(owner.get("/users?search=jane").body().at("/meta/total").asInt())
                .isZero();
    }

    @Test
    void nobodyGivesMoreThanTheyHaveNorChangesThemselves() {
        JsonNode session = register(email()).body();
        Http owner = with(session);
        String self = "/users/" + session.at("/user/id").asString();
        assertThat(code(owner.put(self, Map.of("role", "agent")))).isEqualTo("OWN_RIGHTS");
        assertThat(code(owner.delete(self))).isEqualTo("OWN_RIGHTS");
        String email = email();
        owner.post("/users", Map.of("email", email, "password", PASSWORD, "role", "admin"));
        Http admin = new Http(platform.url()).login(email, PASSWORD);
        assertThat(code(admin.post("/users", Map.of("email", email(), "password", PASSWORD, "role", "owner"))))
                .isEqualTo("RIGHTS_EXCEEDED");
        assertThat(code(admin.delete(self))).isEqualTo("RIGHTS_EXCEEDED");
    }

    @Test
    void somebodyOfTwoCompaniesWorksForOneAtATime() {
        JsonNode session = register(email()).body();
        Http owner = with(session);
        String first = session.at("/user/tenant_id").asString();
        Answer founded = owner.post("/api/v1/tenants", Map.of("name", "Initech"));
        assertThat(founded.status()).as(founded.toString()).isEqualTo(201);
        String second = founded.body().path("id").asString();
        assertThat(owner.get("/api/v1/tenants").body().path("total").asInt()).isEqualTo(2);

        Answer there = owner.exchange("GET", "/api/v1/tenant", Map.of("X-Tenant-ID", second), "");
        assertThat(there.body().path("id").asString()).isEqualTo(second);
        Answer foreign = owner.exchange("GET", "/api/v1/tenant", Map.of("X-Tenant-ID", "default"), "");
        assertThat(foreign.status()).isEqualTo(403);

        Answer switched = owner.post("/api/v1/tenants/" + second + "/switch", null);
        assertThat(with(switched.body()).get("/api/v1/tenant").body().path("id").asString())
                .isEqualTo(second);
        assertThat(code(owner.post("/api/v1/tenants/default/switch", null))).isEqualTo("TENANT_NOT_FOUND");
        assertThat(first).isNotEqualTo(second);
        assertThat(refresh(session).status()).as("the former refresh token").isEqualTo(401);
    }

    @Test
    void membersComeAndGoByTheirAddress() {
        JsonNode session = register(email()).body();
        Http owner = with(session);
        String members = "/api/v1/tenants/" + session.at("/user/tenant_id").asString() + "/members";
        String email = email();
        Answer added =
                owner.post(members, Map.of("email", email, "password", PASSWORD, "name", "Jim", "role", "supervisor"));
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        assertThat(login(email, PASSWORD).status()).isEqualTo(200);
        assertThat(owner.delete(members + "/" + email).status()).isEqualTo(200);
        assertThat(owner.delete(members + "/" + email).status()).isEqualTo(404);
        assertThat(login(email, PASSWORD).status()).isEqualTo(403);
        assertThat(code(owner.post("/api/v1/tenants/default/members", Map.of("email", email, "password", PASSWORD))))
                .isEqualTo("TENANT_NOT_FOUND");
    }

    @Test
    void aKeyCallsForItsUserUntilItIsRevoked() {
        Http owner = with(register(email()).body());
        Answer made = owner.post("/api/v1/api-keys", Map.of("name", "CRM", "permissions", List.of("calls_read")));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        Map<String, String> key = Map.of("X-API-Key", made.body().path("key").asString());
        Http nobody = new Http(platform.url());
        assertThat(nobody.exchange("GET", "/api/v1/calls", key, "").status()).isEqualTo(200);
        assertThat(nobody.exchange("POST", "/auth/logout", key, "").status()).isEqualTo(403);
        JsonNode listed = owner.get("/api/v1/api-keys").body();
        assertThat(listed.path("total").asInt()).isEqualTo(1);
        assertThat(listed.toString()).doesNotContain(made.body().path("key").asString());
        assertThat(owner.delete("/api/v1/api-keys/" + made.body().path("id").asString())
                        .status())
                .isEqualTo(200);
        assertThat(nobody.exchange("GET", "/api/v1/calls", key, "").status()).isEqualTo(401);
    }

    @Test
    void aResetIsAnsweredTheSameForAnybody() {
        String known = email();
        register(known);
        Http nobody = new Http(platform.url());
        Answer one = nobody.post("/api/v1/password-reset/request", Map.of("email", known));
        Answer other = nobody.post("/api/v1/password-reset/request", Map.of("email", email()));
        assertThat(one.status()).isEqualTo(200);
        assertThat(other.body()).isEqualTo(one.body());
        Answer guessed = nobody.post(
                "/api/v1/password-reset/reset",
                Map.of("token", "a".repeat(32) + "." + "b".repeat(43), "new_password", "another password"));
        assertThat(guessed.status()).isEqualTo(400);
        assertThat(code(guessed)).isEqualTo("RESET_REFUSED");
    }

    @Test
    void whoIsErasedIsOut() {
        Http owner = with(register(email()).body());
        String email = email();
        Answer added = owner.post("/users", Map.of("email", email, "password", PASSWORD, "name", "Erin"));
        Http erin = new Http(platform.url()).login(email, PASSWORD);
        new Http(platform.url()).post("/api/v1/password-reset/request", Map.of("email", email));
        Answer asked = owner.post(
                "/api/v1/compliance/gdpr/request-deletion",
                Map.of("user_id", added.body().at("/data/id").asString(), "reason", "left the company"));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        String request =
                "/api/v1/compliance/gdpr/requests/" + asked.body().path("id").asString();
        await().until(() -> owner.get(request).body().path("status").asString(), status -> status.equals("completed"));
        Awaiting.status(401, () -> erin.get("/auth/profile"));
        assertThat(login(email, PASSWORD).status()).isEqualTo(401);
        assertThat(owner.get("/api/v1/tenant/users/count").body().path("count").asInt())
                .isEqualTo(1);
        await().untilAsserted(() -> assertThat(new Traces(List.of(email)).in(platform.dataDirectory()))
                .as("nor is a mail to them")
                .isEmpty());
    }

    private List<String> permissions(Http client) {
        return client.get("/auth/profile")
                .body()
                .at("/data/permissions")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private Answer register(String email) {
        return new Http(platform.url())
                .post("/api/v1/auth/register", Map.of("email", email, "password", PASSWORD, "company", "Globex"));
    }

    private Answer refresh(JsonNode session) {
        return new Http(platform.url())
                .post(
                        "/auth/refresh",
                        Map.of("refresh_token", session.path("refresh_token").asString()));
    }

    private Answer login(String email, String password) {
        return new Http(platform.url()).post("/api/v1/auth/login", Map.of("email", email, "password", password));
    }

    private Http with(JsonNode session) {
        return new Http(platform.url()).withToken(session.path("token").asString());
    }

    private static String code(Answer answer) {
        return answer.body()
                .path("code")
                .asString(answer.body().at("/error/code").asString(""));
    }

    private static String email() {
        return UUID.randomUUID() + "@example.org";
    }
}
