package io.ringledger.query.knowledge.search;

import io.ringledger.api.knowledge.KnowledgePassages.Passage;
import io.ringledger.api.knowledge.KnowledgeView;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.KnowledgeId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Entries by their words, in memory. An entry is indexed as a whole, for lists, and in passages, for questions. Any number
 * of threads may search while one changes it. Holds nothing but memory, so nobody need close it.
 */
public final class KnowledgeIndex {
    static final String ID = "id";
    static final String BUSINESS = "business";
    static final String ENTRY = "entry";
    static final String PASSAGE = "passage";

    /** Stands for the business of what is everybody's; no business is called so. */
    static final String EVERYBODY = "*";

    private static final String TITLE = "title";
    private static final String TEXT = "text";

    private final Words words = new Words();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    public KnowledgeIndex() {
        try {
            // merging in the writing thread: no thread of its own that somebody would have to end
            writer = new IndexWriter(
                    new ByteBuffersDirectory(),
                    new IndexWriterConfig(words).setMergeScheduler(new SerialMergeScheduler()));
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What was found.
     *
     * @param ids of a page, the best match first
     * @param total how many entries there are on all pages
     */
    public record Found(List<KnowledgeId> ids, long total) {
        public Found {
            ids = List.copyOf(ids);
        }
    }

    /** Puts an entry in, in the place of what was known of it; found after {@link #refresh}. */
    public void put(KnowledgeView entry) {
        List<Document> documents = new ArrayList<>();
        documents.add(document(entry, ENTRY, entry.text()));
        for (String passage : Passages.of(entry.text())) {
            Document document = document(entry, PASSAGE, passage);
            document.add(new StoredField(TITLE, entry.title()));
            document.add(new StoredField(TEXT, passage));
            documents.add(document);
        }
        try {
            writer.updateDocuments(new Term(ID, entry.id().value()), documents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in a title counts for each passage, too: a passage alone often does not say what it is about. */
    private static Document document(KnowledgeView entry, String kind, String text) {
        Document document = new Document();
        document.add(new StringField(ID, entry.id().value(), Field.Store.YES));
        BusinessId business = entry.businessId();
        document.add(new StringField(BUSINESS, business == null ? EVERYBODY : business.value(), Field.Store.NO));
        document.add(new TextField(kind, entry.title() + "\n" + text, Field.Store.NO));
        return document;
    }

    /** Takes an entry out; found no more after {@link #refresh}. */
    public void remove(String id) {
        try {
            writer.deleteDocuments(new Term(ID, id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets what was put in and taken out be seen. */
    public void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Entries in which all words stand, the last of them perhaps begun only; all entries where no word counts.
     *
     * @param business {@code null} for all
     */
    public Found find(String search, @Nullable BusinessId business, long skip, int limit) {
        return searched(searcher -> {
            Query query = Queries.entries(search, words, business);
            int total = searcher.count(query);
            if (skip >= total) {
                return new Found(List.of(), total);
            }
            ScoreDoc[] hits = searcher.search(query, (int) Math.min(total, skip + limit)).scoreDocs;
            List<KnowledgeId> ids = new ArrayList<>();
            for (int i = (int) skip; i < hits.length; i++) {
                ids.add(new KnowledgeId(stored(searcher, hits[i]).get(ID)));
            }
            return new Found(ids, total);
        });
    }

    /**
     * Passages that have to do with a question, best first.
     *
     * @param business whose passages are asked, with everybody's; {@code null} for everybody's alone
     * @param threshold similarity from which a passage counts
     */
    public List<Passage> retrieve(String question, @Nullable BusinessId business, int most, double threshold) {
        return searched(searcher -> {
            List<Passage> passages = new ArrayList<>();
            for (Likeness.Hit hit : Likeness.hits(searcher, words.of(question), business)) {
                if (hit.similarity() < threshold || passages.size() == most) {
                    break;
                }
                Document document = stored(searcher, hit.at());
                passages.add(new Passage(
                        new KnowledgeId(document.get(ID)), document.get(TITLE), document.get(TEXT), hit.similarity()));
            }
            return passages;
        });
    }

    private static Document stored(IndexSearcher searcher, ScoreDoc hit) throws IOException {
        return searcher.storedFields().document(hit.doc);
    }

    /** A look into the index. */
    private interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    private <T> T searched(Search<T> search) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return search.in(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
