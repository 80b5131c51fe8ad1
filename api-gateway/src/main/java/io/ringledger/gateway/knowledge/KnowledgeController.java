package io.ringledger.gateway.knowledge;

import io.ringledger.api.knowledge.KnowledgePage;
import io.ringledger.api.knowledge.KnowledgeQuery.FindKnowledge;
import io.ringledger.api.knowledge.KnowledgeQuery.ListKnowledge;
import io.ringledger.api.knowledge.KnowledgeView;
import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.ManagerApi;
import io.ringledger.gateway.dialect.Page;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.QueryParameters;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.KnowledgeId;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.Part;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import reactor.core.publisher.Mono;

/** The knowledge base in the manager document's words. */
@ManagerApi("/api/v1/knowledge")
final class KnowledgeController {
    private final Messages messages;
    private final KnowledgeDesk desk;
    private final UploadDesk uploads;

    KnowledgeController(Messages messages, KnowledgeDesk desk, UploadDesk uploads) {
        this.messages = messages;
        this.desk = desk;
        this.uploads = uploads;
    }

    @Operation(summary = "Lists entries, newest first, or those in which words stand, the best match first")
    @GetMapping
    @Needs(Permission.KNOWLEDGE_READ)
    @Contract("manager.get-knowledge")
    Mono<Page<KnowledgeEntry>> list(@QueryParameters KnowledgeListQuery query, Cause cause) {
        ListKnowledge list = query.toQuery();
        return messages.query(list, KnowledgePage.class, cause)
                .map(page -> new Page<>(
                        "entries",
                        page.entries().stream().map(KnowledgeEntry::of).toList(),
                        list.page(),
                        list.limit(),
                        page.total()));
    }

    @Operation(summary = "Shows an entry with all its content")
    @GetMapping("/{entry_id}")
    @Needs(Permission.KNOWLEDGE_READ)
    Mono<KnowledgeEntry.Shown> find(@PathVariable("entry_id") KnowledgeId id, Cause cause) {
        return messages.query(new FindKnowledge(id), KnowledgeView.class, cause).map(KnowledgeEntry.Shown::of);
    }

    @Operation(summary = "Finds passages that have to do with a question, best first")
    @GetMapping("/passages")
    @Needs(Permission.KNOWLEDGE_READ)
    Mono<Passages> ask(@QueryParameters QuestionQuery query, Cause cause) {
        return desk.ask(query, cause);
    }

    @Operation(summary = "Writes an entry")
    @PostMapping
    @Needs(Permission.KNOWLEDGE_MANAGE)
    @ResponseStatus(HttpStatus.CREATED)
    @Contract("manager.post-knowledge")
    Mono<KnowledgeEntry.Written> add(@RequestBody KnowledgeBody body, Cause cause) {
        return desk.add(body, cause);
    }

    @Operation(summary = "Uploads a PDF, DOCX or TXT, whose text becomes an entry once it is read")
    @PostMapping(path = "/upload", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Needs(Permission.KNOWLEDGE_MANAGE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Contract("manager.post-knowledge-upload")
    Mono<KnowledgeEntry.Uploaded> upload(
            @RequestPart(name = "file", required = false) @Nullable Part file,
            @RequestPart(name = "business_id", required = false) @Nullable String businessId,
            @RequestPart(name = "title", required = false) @Nullable String title,
            Cause cause) {
        return uploads.receive(file, businessId, title, cause);
    }

    @Operation(summary = "Deletes an entry: nobody finds it any more")
    @DeleteMapping("/{entry_id}")
    @Needs(Permission.KNOWLEDGE_MANAGE)
    @Contract("manager.delete-knowledge-by-entry-id")
    Mono<KnowledgeEntry.Deleted> delete(@PathVariable("entry_id") KnowledgeId id, Cause cause) {
        return desk.delete(id, cause);
    }
}
