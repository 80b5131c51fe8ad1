package io.ringledger.query.agents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import io.ringledger.api.agents.AgentActivity;
import io.ringledger.api.agents.AgentPage;
import io.ringledger.api.agents.AgentQuery.CountAgents;
import io.ringledger.api.agents.AgentQuery.FindAgent;
import io.ringledger.api.agents.AgentQuery.FindAgentsByEmail;
import io.ringledger.api.agents.AgentQuery.ListAgentActivity;
import io.ringledger.api.agents.AgentQuery.ListAgents;
import io.ringledger.api.agents.AgentQuery.ListFreeAgents;
import io.ringledger.api.agents.AgentSpell;
import io.ringledger.api.agents.AgentSpell.Kind;
import io.ringledger.api.agents.AgentStats;
import io.ringledger.api.agents.AgentView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.agents.AgentAdded;
import io.ringledger.events.agents.AgentAvailabilityChanged;
import io.ringledger.events.agents.AgentDeleted;
import io.ringledger.events.agents.AgentEvent;
import io.ringledger.events.agents.AgentReleased;
import io.ringledger.events.agents.AgentReserved;
import io.ringledger.events.agents.AgentRevised;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.query.projection.Built;
import io.ringledger.query.testing.Histories;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.vocabulary.AgentDuties;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AgentProfile;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;

/** Agents as they are read. */
class AgentQueriesTest {
    private static final TenantId ACME = Histories.TENANTS.get(0);
    private static final TenantId OTHERS = Histories.TENANTS.get(1);
    private static final AgentId ZOE = AgentId.of(1);
    private static final AgentId ADAM = AgentId.of(2);
    private static final AgentId MIA = AgentId.of(3);
    private static final AgentId GONE = AgentId.of(4);
    private static final CallId CALL = CallId.of(70);
    private static final CallId SECOND = CallId.of(71);
    private static final Instant AT = Instant.parse("2026-11-26T08:00:00Z");
    private static final AgentDuties DUTIES = new AgentDuties(List.of("billing"), List.of("support"));

    private final MongoDatabase database = MongoTest.database();

    /** Zoe talked on one call and is on the next, Adam is free, Mia is inactive, and one has gone. */
    private static Stream<AgentEvent> aDay() {
        return Stream.of(
                added(ZOE, "Zoe", true, true, 0),
                added(ADAM, "adam", true, false, 1),
                new AgentReserved(ZOE, CALL, at(10)),
                added(MIA, "Mia", false, true, 11),
                new AgentAvailabilityChanged(ADAM, true, at(20)),
                added(GONE, "Bob", true, true, 21),
                new AgentReleased(ZOE, CALL, true, at(70)),
                new AgentDeleted(GONE, at(71)),
                new AgentReserved(ZOE, SECOND, at(80)),
                new AgentRevised(ADAM, subject(ADAM), profile("Adam"), DUTIES, true, at(90)));
    }

    @Test
    void anAgentShowsWhatItDoes() {
        AgentQueries queries = built(aDay());
        assertThat(queries.find(new FindAgent(ZOE), asked(ACME)))
                .isEqualTo(new AgentView(ZOE, profile("Zoe"), DUTIES, true, true, SECOND, 1, at(0), at(0), at(80), 3));
        assertThat(queries.find(new FindAgent(ADAM), asked(ACME)))
                .isEqualTo(new AgentView(ADAM, profile("Adam"), DUTIES, true, true, null, 0, at(1), at(90), at(20), 2));
        assertThatThrownBy(() -> queries.find(new FindAgent(GONE), asked(ACME))).isInstanceOf(Rejected.class);
    }

    @Test
    void aListIsByNameAndFiltered() {
        AgentQueries queries = built(aDay());
        assertThat(ids(queries.list(new ListAgents(null, null, 1, 10), asked(ACME))))
                .containsExactly(ADAM, MIA, ZOE);
        assertThat(ids(queries.list(new ListAgents(false, null, 1, 10), asked(ACME))))
                .containsExactly(MIA);
        assertThat(ids(queries.list(new ListAgents(null, true, 1, 10), asked(ACME))))
                .containsExactly(ADAM, ZOE);
        assertThat(ids(queries.list(new ListAgents(true, false, 1, 10), asked(ACME))))
                .isEmpty();
        AgentPage second = queries.list(new ListAgents(null, null, 2, 2), asked(ACME));
        assertThat(ids(second)).containsExactly(ZOE);
        assertThat(second.total()).isEqualTo(3);
        assertThat(ids(queries.withEmail(new FindAgentsByEmail(new PersonalText(" ADAM@example.org")), asked(ACME))))
                .containsExactly(ADAM);
    }

    @Test
    void whoWaitsLongestComesFirst() {
        AgentQueries queries = built(Stream.of(
                added(ADAM, "Adam", true, true, 1),
                added(ZOE, "Zoe", true, true, 2),
                added(MIA, "Mia", true, true, 3),
                new AgentReserved(ADAM, CALL, at(4)),
                new AgentReserved(ZOE, SECOND, at(5)),
                new AgentAvailabilityChanged(ZOE, false, at(6)),
                new AgentReleased(ADAM, CALL, false, at(7)),
                new AgentReleased(ZOE, SECOND, true, at(8))));
        assertThat(ids(queries.free(new ListFreeAgents(10), asked(ACME)))).containsExactly(MIA, ADAM);
        assertThat(queries.free(new ListFreeAgents(1), asked(ACME)).total()).isEqualTo(2);
    }

    @Test
    void whatWasDoneIsKeptAsIntervals() {
        AgentQueries queries = built(Stream.concat(
                aDay(),
                Stream.of(
                        new AgentAvailabilityChanged(ZOE, false, at(100)),
                        new AgentAvailabilityChanged(ZOE, true, at(110)))));
        assertThat(queries.activity(new ListAgentActivity(ZOE), asked(ACME)))
                .isEqualTo(new AgentActivity(
                        List.of(
                                new AgentSpell(Kind.ON_CALL, SECOND, at(80), null),
                                new AgentSpell(Kind.READY, null, at(110), null),
                                new AgentSpell(Kind.READY, null, at(0), at(100)),
                                new AgentSpell(Kind.ON_CALL, CALL, at(10), at(70))),
                        Duration.ofSeconds(100),
                        Duration.ofMinutes(1)));
    }

    @Test
    void ofManySpellsTheNewestAreKeptAndAllAreCounted() {
        Stream<AgentEvent> calls = IntStream.range(0, 300)
                .boxed()
                .flatMap(number -> Stream.of(
                        new AgentReserved(ZOE, CallId.of(number), at(10L * number)),
                        new AgentReleased(ZOE, CallId.of(number), number % 2 == 0, at(10L * number + 4))));
        AgentQueries queries = built(Stream.concat(Stream.of(added(ZOE, "Zoe", true, true, 0)), calls));
        AgentActivity did = queries.activity(new ListAgentActivity(ZOE), asked(ACME));
        assertThat(did.spells()).hasSize(201);
        assertThat(did.spells().getFirst()).isEqualTo(new AgentSpell(Kind.READY, null, at(0), null));
        assertThat(did.spells().get(1).callId()).isEqualTo(CallId.of(299));
        assertThat(did.onCall()).isEqualTo(Duration.ofMinutes(20));
        assertThat(queries.find(new FindAgent(ZOE), asked(ACME)).callsHandled()).isEqualTo(150);
    }

    @Test
    void agentsAreCounted() {
        assertThat(built(aDay()).count(new CountAgents(), asked(ACME)))
                .isEqualTo(new AgentStats(3, 2, 2, 1, 1, 1, Duration.ofMinutes(1)));
    }

    @Test
    void anotherTenantSeesNone() {
        AgentQueries queries = built(aDay());
        assertThat(queries.list(new ListAgents(null, null, 1, 10), asked(OTHERS))
                        .total())
                .isZero();
        assertThat(queries.free(new ListFreeAgents(10), asked(OTHERS)).total()).isZero();
        assertThat(queries.count(new CountAgents(), asked(OTHERS)).total()).isZero();
        assertThatThrownBy(() -> queries.find(new FindAgent(ZOE), asked(OTHERS)))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> queries.activity(new ListAgentActivity(ZOE), asked(OTHERS)))
                .isInstanceOf(Rejected.class);
    }

    private AgentQueries built(Stream<? extends AgentEvent> events) {
        try (Log log = new Log()) {
            events.forEach(event -> log.append(event.agentId().value(), event, ACME));
            return new AgentQueries(new AgentRepository(database, Built.of(database, new AgentsProjection(), log)));
        }
    }

    private static AgentAdded added(AgentId id, String name, boolean active, boolean available, int second) {
        return new AgentAdded(id, subject(id), profile(name), DUTIES, active, available, at(second));
    }

    private static List<AgentId> ids(AgentPage page) {
        return page.agents().stream().map(AgentView::id).toList();
    }

    private static SubjectId subject(AgentId id) {
        return new SubjectId(id.value());
    }

    private static AgentProfile profile(String name) {
        return new AgentProfile(
                new PersonalText(name),
                new PersonalText(name + "@Example.org"),
                new PhoneNumber("+12125550100"),
                null,
                new Attributes(Map.of("desk", 4)));
    }

    private static Instant at(long second) {
        return AT.plusSeconds(second);
    }

    private static MetaData asked(TenantId tenant) {
        return MetaData.with(MetadataKeys.TENANT_ID, tenant.value());
    }
}
