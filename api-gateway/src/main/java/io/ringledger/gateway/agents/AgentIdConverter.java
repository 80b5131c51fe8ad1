package io.ringledger.gateway.agents;

import io.ringledger.api.agents.AgentRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.AgentId;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads an id in a path, in either form. What is no id is the id of no agent. */
@Component
final class AgentIdConverter implements Converter<String, AgentId> {

    @Override
    public AgentId convert(String text) {
        try {
            return AgentId.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new Rejected(AgentRejection.AGENT_NOT_FOUND, "There is no such agent");
        }
    }
}
