package io.ringledger.query.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ringledger.api.knowledge.KnowledgePassages.Passage;
import io.ringledger.api.knowledge.KnowledgeView;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.KnowledgeId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnowledgeIndexTest {
    private static final Instant AT = Instant.parse("2026-11-27T08:00:00Z");
    private static final BusinessId SHOP = new BusinessId("shop");
    private static final BusinessId CLINIC = new BusinessId("clinic");

    private final KnowledgeIndex index = new KnowledgeIndex();

    @BeforeEach
    void fill() {
        put(1, SHOP, "Returns", "Goods are returned within thirty days. The refund is paid within five days.");
        put(2, SHOP, "Shipping", "Standard shipping takes three days and costs five dollars.");
        put(3, CLINIC, "Appointments", "An appointment may be cancelled the day before.");
        put(4, null, "Opening hours", "The phones are open Monday to Friday, nine to six. Café closed.");
        put(5, SHOP, "Warranty", "Every machine is repaired for two years.");
        put(
                6,
                SHOP,
                "Contact",
                "Write to info@example.com or foo_bar; version 2.1 costs 1,000 dollars. हिन्दी समर्थन.");
        index.refresh();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # search        | found
            return          | 1
            RETURNS         | 1
            refund thirty   | 1
            thirty refu     | 1
            days            | 1,2,3
            day shipping    | 2
            cafe            | 4
            café            | 4
            appointment's   | 3
            warranty machin | 5
            warranty -      | 5
            refund unicorn  |
            info@example.com | 6
            info@exam       | 6
            1,000           | 6
            2.1             | 6
            foo_bar         | 6
            हिन्दी           | 6
            unicorn         |
            """)
    void entriesAreFoundByAllTheirWords(String search, @Nullable String found) {
        List<KnowledgeId> expected = found == null
                ? List.of()
                : List.of(found.split(",")).stream().map(KnowledgeId::parse).toList();
        var answer = index.find(search, null, 0, 50);
        assertThat(answer.ids()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(answer.total()).isEqualTo(expected.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "?!", "a OR b) (", "\"", "\uD800", "re~5^2", "[1 TO 9]"})
    void whatLooksLikeAQueryLanguageIsNone(String search) {
        assertThat(index.find(search, null, 0, 50).total()).isLessThanOrEqualTo(6);
    }

    @Test
    void aTitleIsPartOfWhatAnEntrySays() {
        assertThat(index.find("opening", null, 0, 50).ids()).containsExactly(KnowledgeId.of(4));
    }

    @Test
    void pagesAreOfTheBestFirst() {
        var all = index.find("days", null, 0, 50).ids();
        assertThat(index.find("days", null, 0, 2).ids()).isEqualTo(all.subList(0, 2));
        assertThat(index.find("days", null, 2, 2).ids()).isEqualTo(all.subList(2, 3));
        assertThat(index.find("days", null, 4, 2)).isEqualTo(new KnowledgeIndex.Found(List.of(), 3));
        assertThat(index.find("days", null, 99_999_900L, 100).total()).isEqualTo(3);
    }

    @Test
    void aListIsOfTheBusinessThatIsAsked() {
        assertThat(index.find("days", SHOP, 0, 50).ids())
                .containsExactlyInAnyOrder(KnowledgeId.of(1), KnowledgeId.of(2));
    }

    @Test
    void whatWasChangedOrTakenOutIsFoundNoMore() {
        put(1, SHOP, "Returns", "Nothing is taken back.");
        index.remove("knowledge_2");
        index.refresh();
        assertThat(index.find("refund", null, 0, 50).ids()).isEmpty();
        assertThat(index.find("shipping", null, 0, 50).ids()).isEmpty();
        assertThat(index.find("taken back", null, 0, 50).ids()).containsExactly(KnowledgeId.of(1));
    }

    @Test
    void aQuestionIsAnsweredByTheBusinessAndEverybody() {
        assertThat(found("When are you open on Monday?", SHOP)).containsExactly(KnowledgeId.of(4));
        assertThat(found("Can I cancel my appointment?", SHOP)).isEmpty();
        assertThat(found("Can I cancel my appointment?", CLINIC)).containsExactly(KnowledgeId.of(3));
        assertThat(found("How long does shipping take?", null)).isEmpty();
    }

    @Test
    void aPassageThatSaysAllOfTheQuestionIsAsLikeAsCanBe() {
        Passage best = index.retrieve("How are goods returned?", SHOP, 5, .5).getFirst();
        assertThat(best.entryId()).isEqualTo(KnowledgeId.of(1));
        assertThat(best.title()).isEqualTo("Returns");
        assertThat(best.similarity()).isEqualTo(1);
        assertThat(best.text()).startsWith("Goods are returned");
    }

    @Test
    void whatAPassageDoesNotSayCountsAgainstIt() {
        // "shipping" is in one of the six passages, "unicorns" in none; ten are imagined, one of which has either
        double said = Math.pow(Math.log(1 + (16 - 1 + .5) / (2 + .5)), 2);
        double unsaid = Math.pow(Math.log(1 + (16 + .5) / (1 + .5)), 2);
        Passage best = index.retrieve("Shipping of unicorns?", SHOP, 5, 0).getFirst();
        assertThat(best.entryId()).isEqualTo(KnowledgeId.of(2));
        assertThat(best.similarity()).isCloseTo(Math.sqrt(said / (said + unsaid)), within(1e-4));
    }

    /** "Hello" stands in no knowledge base, and a new one has a single entry. */
    @Test
    void inASmallKnowledgeBaseAGreetingDoesNotOutweighTheQuestion() {
        var alone = new KnowledgeIndex();
        put(alone, 1, null, "Delivery", "Would you like to know where your order is? It arrives on Friday.");
        alone.refresh();
        assertThat(alone.retrieve("Hello, I would like to know where my order is.", null, 5, .5))
                .hasSize(1);
        assertThat(alone.retrieve("Hello, is this the pizza place on the corner?", null, 5, .1))
                .isEmpty();
    }

    @Test
    void theMostSimilarComesFirstAndNoMoreThanWanted() {
        List<Passage> all = index.retrieve("refund within five days", SHOP, 5, 0);
        assertThat(all).extracting(Passage::similarity).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(all.getFirst().entryId()).isEqualTo(KnowledgeId.of(1));
        assertThat(index.retrieve("refund within five days", SHOP, 1, 0)).isEqualTo(all.subList(0, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "the of and", "?", "unicorn"})
    void toNothingThereIsNothingToSay(String question) {
        assertThat(index.retrieve(question, SHOP, 5, 0)).isEmpty();
    }

    private List<KnowledgeId> found(String question, @Nullable BusinessId business) {
        return index.retrieve(question, business, 5, .6).stream()
                .map(Passage::entryId)
                .toList();
    }

    private void put(int id, @Nullable BusinessId business, String title, String text) {
        put(index, id, business, title, text);
    }

    private static void put(KnowledgeIndex index, long id, @Nullable BusinessId business, String title, String text) {
        index.put(new KnowledgeView(
                KnowledgeId.of(id),
                business,
                title,
                text,
                text.length(),
                null,
                null,
                Attributes.NONE,
                KnowledgeView.Processing.COMPLETED,
                null,
                null,
                AT,
                AT,
                0));
    }
}
