package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ringledger.outside.Http.Answer;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Two companies listen; neither hears of the other, and who signs out hears nothing more. */
@ExtendWith(Journeys.class)
class SocketJourneyTest {
    private static final String PASSWORD = "correct horse battery";

    private final PlatformProcess platform;
    private final Http admin;

    SocketJourneyTest(PlatformProcess platform) {
        this.platform = platform;
        this.admin = new Http(platform.url()).login();
    }

    @Test
    void eachCompanyHearsItsOwnCallsOnly() {
        Http first = supervisorOf(company("First"));
        Http second = supervisorOf(company("Second"));
        try (Socket ofFirst = Socket.tenant(platform, "token=" + first.token());
                Socket ofSecond = Socket.tenant(platform, "token=" + second.token())) {
            ofFirst.listens();
            ofSecond.listens();
            String call = initiate(first);
            String other = initiate(second);
            ofFirst.await(
                    "call.ended", data -> data.path("call_id").asString("").equals(call));
            ofSecond.await(
                    "call.ended", data -> data.path("call_id").asString("").equals(other));
            assertThat(ofFirst.frames()).noneMatch(frame -> frame.toString().contains(other));
            assertThat(ofSecond.frames()).noneMatch(frame -> frame.toString().contains(call));
            assertThat(ofFirst.frames())
                    .extracting(frame -> frame.path("type").asString())
                    .contains("call.started", "call.updated");
        }
    }

    @Test
    void aSignOutClosesEverySocketWithinASecond() throws Exception {
        Http supervisor = supervisorOf(company("Third"));
        try (Socket tenant = Socket.tenant(platform, "token=" + supervisor.token());
                Socket calls = Socket.calls(platform, supervisor.token())) {
            tenant.listens();
            calls.subscribeToAllCalls();
            JsonNode stats = supervisor.get("/api/v1/ws/stats").body();
            assertThat(stats.path("total_connections").asInt()).isEqualTo(2);
            assertThat(stats.path("active_users").asInt()).isEqualTo(1);
            assertThat(stats.path("connections_by_tenant").size()).isEqualTo(1);
            assertThat(supervisor.post("/auth/logout", null).status()).isEqualTo(200);
            for (Socket socket : List.of(tenant, calls)) {
                assertThat(socket.closed().get(1, TimeUnit.SECONDS)).isEqualTo(4401);
            }
        }
    }

    @Test
    void aTicketOpensOneSocket() {
        Http supervisor = supervisorOf(company("Fourth"));
        Answer given = supervisor.post("/api/v1/ws/ticket", null);
        assertThat(given.status()).as(given.toString()).isEqualTo(200);
        String query = "ticket=" + given.body().path("ticket").asString();
        try (Socket socket = Socket.tenant(platform, query)) {
            socket.listens();
            Throwable refused = catchThrowable(() -> Socket.tenant(platform, query));
            assertThat(refused).hasCauseInstanceOf(WebSocketHandshakeException.class);
            assertThat(((WebSocketHandshakeException) Objects.requireNonNull(refused.getCause()))
                            .getResponse()
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(platform.output()).doesNotContain(given.body().path("ticket").asString());
    }

    private String company(String name) {
        Answer founded = admin.post("/api/v1/tenants", Map.of("name", name));
        assertThat(founded.status()).as(founded.toString()).isEqualTo(201);
        return founded.body().path("id").asString();
    }

    private Http supervisorOf(String company) {
        String email = UUID.randomUUID() + "@example.org";
        Answer added = admin.post(
                "/api/v1/tenants/" + company + "/members",
                Map.of("email", email, "password", PASSWORD, "name", "Sam", "role", "supervisor"));
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        return new Http(platform.url()).login(email, PASSWORD);
    }

    private static String initiate(Http http) {
        Answer answer = http.post("/api/v1/calls/initiate", Map.of("to_number", "+12125550107", "metadata", Map.of()));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body().path("call").path("id").asString();
    }
}
