package io.ringledger.query.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import io.ringledger.api.knowledge.KnowledgePage;
import io.ringledger.api.knowledge.KnowledgeQuery.FindKnowledge;
import io.ringledger.api.knowledge.KnowledgeQuery.ListKnowledge;
import io.ringledger.api.knowledge.KnowledgeQuery.RetrieveKnowledge;
import io.ringledger.api.knowledge.KnowledgeView;
import io.ringledger.api.knowledge.KnowledgeView.Processing;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.knowledge.DocumentReadingBegun;
import io.ringledger.events.knowledge.DocumentReceived;
import io.ringledger.events.knowledge.DocumentTextRead;
import io.ringledger.events.knowledge.DocumentUnreadable;
import io.ringledger.events.knowledge.KnowledgeAdded;
import io.ringledger.events.knowledge.KnowledgeDeleted;
import io.ringledger.events.knowledge.KnowledgeEvent;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.query.projection.Built;
import io.ringledger.query.testing.Histories;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.DocumentFormat;
import io.ringledger.vocabulary.KnowledgeContent;
import io.ringledger.vocabulary.KnowledgeId;
import io.ringledger.vocabulary.KnowledgeText;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UnreadableReason;
import io.ringledger.vocabulary.UploadedDocument;
import java.time.Instant;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The knowledge base as it is read, and found by words, while it changes. */
class KnowledgeQueriesTest {
    private static final TenantId ACME = Histories.TENANTS.get(0);
    private static final TenantId OTHERS = Histories.TENANTS.get(1);
    private static final Instant AT = Instant.parse("2026-11-27T08:00:00.123456Z");
    private static final Instant READ_AT = Instant.parse("2026-11-27T08:00:00.123Z");
    private static final BusinessId SHOP = new BusinessId("shop");

    private final MongoDatabase database = MongoTest.database();
    private final Log log = new Log();
    private @Nullable KnowledgeQueries queries;

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        var metadata = new Attributes(Map.of("a.b", 1, "$c", "d"));
        append(ACME, added(1, SHOP, "Returns", "Thirty days.", metadata));
        assertThat(find(1))
                .isEqualTo(new KnowledgeView(
                        KnowledgeId.of(1),
                        SHOP,
                        "Returns",
                        "Thirty days.",
                        12,
                        "handbook",
                        "text",
                        metadata,
                        Processing.COMPLETED,
                        null,
                        null,
                        READ_AT,
                        READ_AT,
                        0));
    }

    @Test
    void aDocumentSaysSomethingOnceItIsRead() {
        append(ACME, received(1));
        append(ACME, new DocumentReadingBegun(KnowledgeId.of(1), 1, AT));
        assertThat(find(1)).satisfies(entry -> {
            assertThat(entry.processing()).isEqualTo(Processing.PROCESSING);
            assertThat(entry.source()).isEqualTo("returns.pdf");
            assertThat(entry.sourceType()).isEqualTo("pdf");
            assertThat(entry.text()).isEmpty();
        });
        assertThat(search("thirty").total()).isZero();
        append(ACME, read(1, "Thirty days."));
        assertThat(find(1)).satisfies(entry -> {
            assertThat(entry.processing()).isEqualTo(Processing.COMPLETED);
            assertThat(entry.text()).isEqualTo("Thirty days.");
            assertThat(entry.pages()).isEqualTo(3);
            assertThat(entry.updatedAt()).isEqualTo(READ_AT.plusSeconds(5));
        });
        assertThat(search("thirty").entries()).extracting(KnowledgeView::id).containsExactly(KnowledgeId.of(1));
    }

    @Test
    void aDocumentThatCannotBeReadSaysWhy() {
        append(ACME, received(1));
        append(ACME, new DocumentUnreadable(KnowledgeId.of(1), UnreadableReason.ENCRYPTED, AT.plusSeconds(2)));
        assertThat(find(1).processing()).isEqualTo(Processing.FAILED);
        assertThat(find(1).failure()).isEqualTo(UnreadableReason.ENCRYPTED);
        assertThat(list(null, 1, 50).total()).isEqualTo(1);
    }

    @Test
    void aDeletedEntryIsNowhere() {
        append(ACME, added(1, SHOP, "Returns", "Thirty days.", Attributes.NONE));
        append(ACME, added(2, SHOP, "Shipping", "Three days.", Attributes.NONE));
        assertThat(search("days").total()).isEqualTo(2);
        append(ACME, new KnowledgeDeleted(KnowledgeId.of(1), AT.plusSeconds(9)));
        assertThat(search("days").entries()).extracting(KnowledgeView::id).containsExactly(KnowledgeId.of(2));
        assertThat(list(null, 1, 50).entries()).extracting(KnowledgeView::id).containsExactly(KnowledgeId.of(2));
        assertThatThrownBy(() -> find(1)).isInstanceOf(Rejected.class);
        assertThat(queries()
                        .retrieve(new RetrieveKnowledge(SHOP, "thirty days", 5, 0), asked(ACME))
                        .passages())
                .hasSize(1);
    }

    @Test
    void theListIsOfTheTenantNewestFirstAndInPages() {
        for (int number = 1; number <= 5; number++) {
            append(ACME, added(number, number % 2 == 0 ? SHOP : null, "Title " + number, "Text", Attributes.NONE));
        }
        append(OTHERS, added(6, SHOP, "Theirs", "Text", Attributes.NONE));
        KnowledgePage first = list(null, 1, 2);
        assertThat(first.total()).isEqualTo(5);
        assertThat(first.entries()).extracting(KnowledgeView::title).containsExactly("Title 5", "Title 4");
        assertThat(list(null, 3, 2).entries()).extracting(KnowledgeView::title).containsExactly("Title 1");
        assertThat(list(null, 4, 2)).isEqualTo(new KnowledgePage(java.util.List.of(), 5));
        assertThat(list(SHOP, 1, 50).entries()).extracting(KnowledgeView::title).containsExactly("Title 4", "Title 2");
        assertThat(search("text").total()).isEqualTo(5);
        assertThatThrownBy(() -> find(6)).isInstanceOf(Rejected.class);
        assertThat(queries()
                        .retrieve(new RetrieveKnowledge(SHOP, "theirs", 5, 0), asked(ACME))
                        .passages())
                .isEmpty();
    }

    @Test
    void ofALongTextAListHasTheBeginningAndTheSearchAllOfIt() {
        String text = "x".repeat(KnowledgePage.BEGINNING - 1) + "\uD83D\uDE00 and a needle";
        append(ACME, added(1, SHOP, "Long", text, Attributes.NONE));
        KnowledgeView listed = list(null, 1, 50).entries().getFirst();
        assertThat(listed.text()).isEqualTo("x".repeat(KnowledgePage.BEGINNING - 1));
        assertThat(listed.length()).isEqualTo(text.length());
        assertThat(find(1).text()).isEqualTo(text);
        assertThat(search("needle").entries()).containsExactly(listed);
    }

    @Test
    void whatIsFoundIsWhatIsListedWhateverOrderItCameIn() {
        append(ACME, added(1, SHOP, "One", "Word", Attributes.NONE));
        assertThat(search("word").total()).isEqualTo(1);
        // earlier by its own clock than what is known already
        append(
                ACME,
                new KnowledgeAdded(
                        KnowledgeId.of(2),
                        KnowledgeId.of(2).subject(),
                        SHOP,
                        new KnowledgeContent("Two", new KnowledgeText("Word"), null, null, Attributes.NONE),
                        AT.minusSeconds(60)));
        assertThat(search("word").total()).isEqualTo(2);
    }

    private KnowledgeView find(long number) {
        return queries().find(new FindKnowledge(KnowledgeId.of(number)), asked(ACME));
    }

    private KnowledgePage list(@Nullable BusinessId business, int page, int limit) {
        return queries().list(new ListKnowledge(business, null, page, limit), asked(ACME));
    }

    private KnowledgePage search(String words) {
        return queries().list(new ListKnowledge(null, words, 1, 50), asked(ACME));
    }

    /** The same for the whole test, so that its index sees what changes. */
    private KnowledgeQueries queries() {
        var pointers = Built.of(database, new KnowledgeProjection(), log);
        if (queries == null) {
            queries = new KnowledgeQueries(new KnowledgeRepository(database, pointers));
        }
        return queries;
    }

    private void append(TenantId tenant, KnowledgeEvent event) {
        log.append(event.entryId().value(), event, tenant);
    }

    private static KnowledgeAdded added(
            long number, @Nullable BusinessId business, String title, String text, Attributes metadata) {
        KnowledgeId id = KnowledgeId.of(number);
        var content = new KnowledgeContent(title, new KnowledgeText(text), "handbook", "text", metadata);
        return new KnowledgeAdded(id, id.subject(), business, content, AT.plusSeconds(number - 1));
    }

    private static DocumentReceived received(long number) {
        KnowledgeId id = KnowledgeId.of(number);
        return new DocumentReceived(
                id,
                id.subject(),
                SHOP,
                new UploadedDocument("Returns", "returns.pdf"),
                DocumentFormat.PDF,
                12,
                "e5".repeat(32),
                AT);
    }

    private static DocumentTextRead read(long number, String text) {
        KnowledgeId id = KnowledgeId.of(number);
        return new DocumentTextRead(id, id.subject(), new KnowledgeText(text), 3, AT.plusSeconds(5));
    }

    private static MetaData asked(TenantId tenant) {
        return MetaData.with(MetadataKeys.TENANT_ID, tenant.value());
    }
}
