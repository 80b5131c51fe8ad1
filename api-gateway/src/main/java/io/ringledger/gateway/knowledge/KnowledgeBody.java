package io.ringledger.gateway.knowledge;

import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.KnowledgeContent;
import io.ringledger.vocabulary.KnowledgeText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry to write. Source: manager document, 5.2.
 *
 * @param businessId whose knowledge it is; everybody's where it is not said
 */
record KnowledgeBody(
        @Nullable BusinessId businessId,
        String title,
        KnowledgeText content,
        @Nullable String source,
        @Nullable String sourceType,
        @Nullable Attributes metadata) {
    /** A page of a hundred entries has to fit into a message. */
    private static final int LONGEST_METADATA = 8_192;

    KnowledgeBody {
        if (metadata != null && !metadata.isFinite()) {
            throw new IllegalArgumentException("metadata has a number beyond the range of a double");
        }
        if (metadata != null && JsonMapper.shared().writeValueAsBytes(metadata).length > LONGEST_METADATA) {
            throw new IllegalArgumentException("metadata has more than " + LONGEST_METADATA + " bytes");
        }
        // checked here, so that the refusal names the body and not a command
        new KnowledgeContent(title, content, source, sourceType, Attributes.NONE);
    }

    KnowledgeContent toContent() {
        return new KnowledgeContent(
                title.strip(), content, source, sourceType, Objects.requireNonNullElse(metadata, Attributes.NONE));
    }
}
