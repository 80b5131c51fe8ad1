package io.ringledger.gateway.knowledge;

import io.ringledger.api.knowledge.KnowledgeRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.KnowledgeId;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads an id in a path, in either form. What is no id is the id of no entry. */
@Component
final class KnowledgeIdConverter implements Converter<String, KnowledgeId> {

    @Override
    public KnowledgeId convert(String text) {
        try {
            return KnowledgeId.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new Rejected(KnowledgeRejection.KNOWLEDGE_NOT_FOUND, "There is no such entry");
        }
    }
}
