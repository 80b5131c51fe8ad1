package io.ringledger.query.knowledge.search;

import io.ringledger.vocabulary.BusinessId;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Searches in Lucene's terms. */
final class Queries {
    /** More words than anybody searches for; the others are left out. */
    private static final int MOST_WORDS = 32;

    private Queries() {}

    /** Whole entries with all the words. */
    static Query entries(String search, Words words, @Nullable BusinessId business) {
        var all = new BooleanQuery.Builder();
        all.add(new FieldExistsQuery(KnowledgeIndex.ENTRY), Occur.FILTER);
        if (business != null) {
            all.add(is(business.value()), Occur.FILTER);
        }
        List<String> written = words.written(search).stream().limit(MOST_WORDS).toList();
        for (int i = 0; i < written.size(); i++) {
            boolean begun = i == written.size() - 1;
            all.add(begun ? begun(written.get(i), words) : all(words.of(written.get(i))), Occur.MUST);
        }
        return all.build();
    }

    private static Query all(List<String> words) {
        var all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(entry(word), Occur.MUST));
        return words.isEmpty() ? new FieldExistsQuery(KnowledgeIndex.ENTRY) : all.build();
    }

    /** A word that may go on; also where it is one of those that say nothing, since it may go on to say something. */
    private static Query begun(String written, Words words) {
        BytesRef beginning = words.normalize(KnowledgeIndex.ENTRY, written);
        var either = new BooleanQuery.Builder();
        either.add(new PrefixQuery(new Term(KnowledgeIndex.ENTRY, beginning)), Occur.SHOULD);
        List<String> whole = words.of(written);
        either.add(all(whole), Occur.SHOULD);
        return either.build();
    }

    private static Query entry(String word) {
        return new TermQuery(new Term(KnowledgeIndex.ENTRY, word));
    }

    /** Passages of a business and everybody's. */
    static Query askable(@Nullable BusinessId business) {
        var either = new BooleanQuery.Builder();
        either.add(is(KnowledgeIndex.EVERYBODY), Occur.SHOULD);
        if (business != null) {
            either.add(is(business.value()), Occur.SHOULD);
        }
        return either.build();
    }

    private static Query is(String business) {
        return new TermQuery(new Term(KnowledgeIndex.BUSINESS, business));
    }
}
