package io.ringledger.outside.isolation;

import io.ringledger.outside.ConfigJourneyTest;
import io.ringledger.outside.Http;
import io.ringledger.outside.PlatformProcess;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** One of two companies that share the installation: it has some of everything, and its mark stands in all of it. */
final class Company {
    private static final String PASSWORD = "a password of theirs";

    private static final int BUSY = 4;

    final String mark;
    final Known known;
    private final PlatformProcess platform;
    private final String email;
    private final Http http;
    private final String key;
    private final String tenant;

    private Company(PlatformProcess platform, String mark) {
        this.platform = platform;
        this.mark = mark;
        this.known = new Known(mark);
        this.email = mark + UUID.randomUUID() + "@example.org";
        JsonNode owner = made(new Http(platform.url())
                .post(
                        "/api/v1/auth/register",
                        Map.of("email", email, "password", PASSWORD, "company", mark + " & Sons")));
        this.http = new Http(platform.url()).withToken(owner.path("token").asString());
        this.tenant = owner.at("/user/tenant_id").asString();
        this.key = made(http.post("/api/v1/api-keys", Map.of("name", mark + " CRM", "permissions", permissions())))
                .path("key")
                .asString();
    }

    /** Founds one and gives it something to hide, the last of it made while nobody watches. */
    static Company of(PlatformProcess platform, String mark, int telephone) {
        Company company = new Company(platform, mark);
        company.work(telephone);
        return company;
    }

    String tenant() {
        return tenant;
    }

    String token() {
        return http.token();
    }

    /** What it sends by its owner, who signs in again if the last request was to sign out. */
    Reply ask(Request request) {
        Reply reply = asNobody(request.with("Authorization", "Bearer " + http.token()));
        if (reply.status() != 401) {
            return reply;
        }
        JsonNode again = made(new Http(platform.url())
                .post("/api/v1/auth/login", Map.of("email", email, "password", PASSWORD, "tenant_id", tenant)));
        http.withToken(again.path("token").asString());
        return asNobody(request.with("Authorization", "Bearer " + http.token()));
    }

    Reply askByKey(Request request) {
        return asNobody(request.with("X-API-Key", key));
    }

    Reply asNobody(Request request) {
        return request.send(platform.url());
    }

    /** A call that somebody can hear of: it begins, is written about, and ends. */
    String call(String number) {
        String call = made(http.post(
                        "/api/v1/calls/initiate",
                        Map.of("to_number", number, "business_id", mark + "-line", "metadata", Map.of("order", mark))))
                .at("/call/id")
                .asString();
        made(http.post("/api/v1/calls/" + call + "/notes", Map.of("note", mark + " was angry", "tags", List.of(mark))));
        return call;
    }

    private void work(int telephone) {
        String number = "+1415555%04d".formatted(telephone);
        made(http.post("/users", user("supervisor")));
        made(http.post("/users", user("agent")));
        made(http.post("/roles", Map.of("name", mark + " lead", "permissions", List.of("users_read"))));
        JsonNode agent = made(http.post(
                "/api/v1/agents",
                Map.of("name", mark + " Ada", "email", mark + "ada@example.org", "skills", List.of(mark))));
        http.patch(
                "/api/v1/agents/" + agent.at("/agent/id").asString() + "/availability", Map.of("is_available", true));
        made(http.post("/api/v1/config/business", ConfigJourneyTest.config(mark + " line", 0.5, List.of())));
        made(http.post(
                "/api/v1/knowledge",
                Map.of("title", mark + " policy", "content", mark + " pays late.", "business_id", mark + "-line")));
        made(http.post(
                "/api/v1/knowledge", Map.of("title", mark + " prices", "content", "What " + mark + " asks for")));
        String talking = call("+12125550100");
        String gone = "+1415555%04d".formatted(telephone + 10);
        call(gone);
        for (int i = 0; i < BUSY; i++) {
            call(number);
        }
        Awaitility.await().until(() -> status(talking), "in_progress"::equals);
        // nobody has the skill: it waits
        http.post("/api/v1/calls/" + talking + "/escalate", Map.of("reason", mark, "skills", List.of(mark + "no")));
        made(http.post("/api/v1/calls/" + talking + "/end", Map.of("reason", mark, "notes", mark)));
        Awaitility.await().until(() -> status(talking), "completed"::equals);
        made(http.post(
                "/api/v1/calls/" + talking + "/qa-reviews",
                Map.of(
                        "overall_score", 0.7,
                        "sentiment_score", 0.6,
                        "compliance_score", 0.9,
                        "accuracy_score", 0.8,
                        "professionalism_score", 0.7,
                        "review_notes", mark + " was rude",
                        "flagged_issues", List.of(mark))));
        made(http.post("/api/v1/qa-runs", Map.of("from_date", "2026-01-01", "to_date", "2026-01-02")));
        String unwanted = "+1415555%04d".formatted(telephone + 20);
        made(http.post("/dnc/suppress", Map.of("phone_number", unwanted, "note", mark + " called too often")));
        dialer(telephone);
        String gdpr = "/api/v1/compliance/gdpr/";
        made(http.post(gdpr + "consents", Map.of("type", "marketing", "value", true, "phone_number", number)));
        made(http.post(gdpr + "legal-holds", Map.of("reason", mark + " sues", "phone_number", number)));
        made(http.post(gdpr + "request-access", Map.of("phone_number", number)));
        made(http.post(gdpr + "request-deletion", Map.of("reason", mark + " asked", "phone_number", gone)));
        made(http.post(gdpr + "request-deletion", Map.of("reason", mark + " asked")));
        http.exchange("GET", "/api/v1/calls", Map.of("X-Tenant-ID", mark), "");
        Awaitility.await().until(() -> settled());
    }

    /** A campaign that tries two ways, with somebody whom it is to reach, and a call that is to be made tomorrow. */
    private void dialer(int telephone) {
        String campaign = made(http.post(
                        "/campaigns", Map.of("name", mark + " sale", "description", mark + " sells tents")))
                .at("/data/id")
                .asString();
        made(http.post(
                "/campaigns/" + campaign + "/ab-test",
                Map.of(
                        "variants",
                        List.of(
                                Map.of("name", mark + " short", "weight", 50),
                                Map.of("name", mark + " long", "weight", 50)))));
        Map<String, String> lead = Map.of("phone", "+1415555%04d".formatted(telephone + 30), "name", mark + " Lee");
        made(http.post("/campaigns/" + campaign + "/leads", Map.of("leads", List.of(lead))));
        made(http.post("/leads/segments", Map.of("name", mark + " tents")));
        made(http.post(
                "/calls/schedule",
                Map.of(
                        "to_number",
                        "+1415555%04d".formatted(telephone + 40),
                        "scheduled_at",
                        Instant.now().plus(Duration.ofDays(1)).toString(),
                        "notes",
                        mark + " wants it so")));
    }

    private boolean settled() {
        JsonNode calls = http.get("/api/v1/calls").body().path("calls");
        return calls.size() == BUSY + 2
                && calls.valueStream()
                        .allMatch(call -> List.of("completed", "failed")
                                .contains(call.path("status").asString()))
                && http.get("/api/v1/compliance/security-events")
                                .body()
                                .path("total")
                                .asInt()
                        > 0;
    }

    private String status(String call) {
        return http.get("/api/v1/calls/" + call).body().at("/call/status").asString();
    }

    private Map<String, String> user(String role) {
        return Map.of(
                "email", mark + role + "@example.org", "password", PASSWORD, "name", mark + " " + role, "role", role);
    }

    private List<String> permissions() {
        return http.get("/auth/profile")
                .body()
                .at("/data/permissions")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static JsonNode made(Http.Answer answer) {
        if (!answer.ok()) {
            throw new IllegalStateException("was to be made, but " + answer);
        }
        return answer.body();
    }
}
