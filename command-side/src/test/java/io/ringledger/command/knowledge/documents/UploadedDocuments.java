package io.ringledger.command.knowledge.documents;

import io.ringledger.api.knowledge.KnowledgeCommand;
import io.ringledger.api.knowledge.KnowledgeCommand.ReceiveDocument;
import io.ringledger.command.automations.BoundedPool;
import io.ringledger.command.automations.Fuse;
import io.ringledger.command.automations.FusedSender;
import io.ringledger.command.automations.LocalAxon;
import io.ringledger.command.automations.MovableClock;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.calls.MapRecords;
import io.ringledger.command.knowledge.KnowledgeAggregates;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.personal.SealedRecords;
import io.ringledger.platform.personal.SubjectKeys;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.DocumentFormat;
import io.ringledger.vocabulary.KnowledgeId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UploadedDocument;
import java.time.Duration;
import java.util.List;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;

/** A document that was uploaded, what outlives a node, and nodes that read it on the test's thread. */
final class UploadedDocuments implements AutoCloseable {
    static final KnowledgeId ENTRY = KnowledgeId.of(1);

    private static final TenantId TENANT = new TenantId("acme");
    private static final Cause CAUSE = new Cause(TENANT, "user_1", "POST /api/v1/knowledge/upload", "req-1");

    final MovableClock clock = new MovableClock();
    private final MapRecords records = new MapRecords();
    private final LocalAxon axon;

    UploadedDocuments() {
        axon = new LocalAxon(CAUSE, KnowledgeAggregates::addTo);
        uploads(records).put(ENTRY.subject(), TENANT, new byte[] {1, 2, 3});
        send(new ReceiveDocument(
                ENTRY,
                null,
                new UploadedDocument("Returns", "returns.pdf"),
                DocumentFormat.PDF,
                3,
                "e5".repeat(32),
                clock.instant()));
    }

    private static SealedRecords uploads(DurableRecords records) {
        return new SealedRecords(records, new SubjectKeys(records), "uploads");
    }

    /** One process. */
    final class Node {
        private final Fuse fuse;
        private final DocumentSweep sweep;
        private final AnnotationEventHandlerAdapter automation;

        private Node(Fuse fuse, DocumentReader reader) {
            this.fuse = fuse;
            DurableRecords fused = fuse.around(DurableRecords.class, records);
            var documents = new WaitingDocuments(fused);
            this.sweep = new DocumentSweep(
                    documents,
                    uploads(fused),
                    reader,
                    new Orders(new FusedSender(axon.messages(), fuse)),
                    clock,
                    Duration.ofSeconds(15),
                    new BoundedPool(1, Runnable::run));
            this.automation = new AnnotationEventHandlerAdapter(new DocumentAutomation(documents, clock));
        }

        void tidy() {
            sweep.tidy();
        }

        /** Until there is nothing to do now; {@code false} once it is killed. */
        boolean work() {
            return fuse.survives(() -> {
                axon.handleAll(automation, fuse);
                sweep.sweep();
            });
        }
    }

    Node node(Fuse fuse, DocumentReader reader) {
        return new Node(fuse, reader);
    }

    void pass(Duration time) {
        clock.pass(time);
    }

    /** Bytes whose command was never sent. */
    void leaveBehind() {
        var ids = new IdGenerator(clock, IdGenerator.Kind.GATEWAY, 0);
        uploads(records).put(ids.nextKnowledgeId().subject(), TENANT, new byte[] {1});
    }

    void lose() {
        uploads(records).delete(ENTRY.subject());
    }

    boolean isNothingLeft() {
        return records.of("documents_to_read").isEmpty()
                && records.of("uploads").isEmpty();
    }

    <T> List<T> log(Class<T> type) {
        return axon.log(type);
    }

    void send(KnowledgeCommand command) {
        axon.send(command);
    }

    @Override
    public void close() {
        axon.close();
    }
}
