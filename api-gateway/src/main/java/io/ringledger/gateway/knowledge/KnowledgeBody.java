package io.ringledger.gateway.knowledge;

import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.KnowledgeContent;
import io.ringledger.vocabulary.KnowledgeText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
    KnowledgeBody {
        if (metadata != null && !metadata.isFinite()) {
            throw new IllegalArgumentException("metadata has a number beyond the range of a double");
        }
        // checked here, so that the refusal names the body and not a command
        new KnowledgeContent(title, content, source, sourceType, Attributes.NONE);
    }

    KnowledgeContent toContent() {
        return new KnowledgeContent(
                title.strip(), content, source, sourceType, Objects.requireNonNullElse(metadata, Attributes.NONE));
    }
}
