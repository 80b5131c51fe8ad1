package io.ringledger.command.agents;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.command.calls.MapRecords;
import io.ringledger.events.agents.AgentAdded;
import io.ringledger.events.agents.AgentReserved;
import io.ringledger.platform.axon.Serializers;
import io.ringledger.platform.personal.SubjectKeys;
import io.ringledger.vocabulary.AgentDuties;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AgentProfile;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is in a snapshot is read by later releases: another form needs another revision. */
class AgentSnapshotTest {
    private static final String APPROVED = """
            {"agentId": "agent_7", "tenantId": "acme",
             "state": {"is": "present", "active": true, "available": false, "call": "call_1"}}
            """;
    private static final Instant AT = Instant.parse("2026-11-26T08:00:00Z");

    private final Serializer serializer = Serializers.stored(new SubjectKeys(new MapRecords()));

    @Test
    void hasTheApprovedFormOfItsRevisionAndNobodysName() {
        AgentId id = AgentId.of(7);
        AgentAggregate agent = new AgentAggregate();
        AgentProfile profile = new AgentProfile(
                new PersonalText("Jane Doe"), new PersonalText("jane@example.org"), null, null, Attributes.NONE);
        agent.evolve(
                new AgentAdded(
                        id, new SubjectId(id.value()), profile, new AgentDuties(List.of(), List.of()), true, false, AT),
                "acme");
        agent.evolve(new AgentReserved(id, CallId.of(1), AT), "acme");

        SerializedObject<String> snapshot = serializer.serialize(agent, String.class);
        assertThat(snapshot.getType().getRevision()).isEqualTo("1");
        assertThat(JsonMapper.shared().readTree(snapshot.getData()))
                .isEqualTo(JsonMapper.shared().readTree(APPROVED));
        assertThat(serializer.<String, AgentAggregate>deserialize(snapshot))
                .usingRecursiveComparison()
                .isEqualTo(agent);
    }
}
