package io.ringledger.query.knowledge.search;

import io.ringledger.vocabulary.BusinessId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/**
 * How much passages have to do with a question. The similarity is the cosine of the angle between the question and what of
 * it the passage says, in the space of words, where each weighs as much as it is rare (BM25's idf, smoothed): 1 where every word of
 * the question stands in the passage, 0 where none does. Passages alike in that are ordered by BM25.
 */
final class Likeness {
    private static final int MOST_WORDS = 64;
    private static final int CANDIDATES = 200;

    /**
     * Passages that are imagined besides, one of which has every word: in a small knowledge base a greeting that stands
     * nowhere would otherwise weigh more than everything that does.
     */
    private static final int UNSEEN = 10;

    private static final double PRECISION = 10_000;

    private Likeness() {}

    /** A passage that has at least one word of the question. */
    record Hit(ScoreDoc at, double similarity) {}

    /** The passages that have most to do with the question, best first. */
    static List<Hit> hits(IndexSearcher searcher, List<String> question, @Nullable BusinessId business)
            throws IOException {
        Map<Term, Double> weights = weights(searcher, question);
        if (weights.isEmpty()) {
            return List.of();
        }
        TopDocs found = searcher.search(in(business, said(weights)), CANDIDATES);
        double asked =
                weights.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<Integer, Double> similarities = new HashMap<>();
        for (ScoreDoc each : found.scoreDocs) {
            similarities.put(each.doc, similarity(each.score / asked));
        }
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc each : byWords(searcher, weights.keySet(), found)) {
            hits.add(new Hit(each, Objects.requireNonNull(similarities.get(each.doc))));
        }
        hits.sort(Comparator.comparingDouble(Hit::similarity).reversed());
        return hits;
    }

    /** Lucene adds in single precision: what lies beyond that is left out, so that all is 1. */
    private static double similarity(double share) {
        return Math.min(1, Math.round(Math.sqrt(share) * PRECISION) / PRECISION);
    }

    /** The square of what each word weighs. */
    private static Map<Term, Double> weights(IndexSearcher searcher, List<String> question) throws IOException {
        Map<Term, Double> weights = new HashMap<>();
        long all = searcher.getIndexReader().getDocCount(KnowledgeIndex.PASSAGE);
        Set<String> words = new LinkedHashSet<>(question);
        for (String word : words.stream().limit(MOST_WORDS).toList()) {
            Term term = new Term(KnowledgeIndex.PASSAGE, word);
            long having = searcher.getIndexReader().docFreq(term);
            double idf = Math.log(1 + (all + UNSEEN - having + .5) / (having + 1 + .5));
            weights.put(term, idf * idf);
        }
        return weights;
    }

    private static Query said(Map<Term, Double> weights) {
        var any = new BooleanQuery.Builder();
        weights.forEach((term, weight) -> any.add(
                new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), weight.floatValue()), Occur.SHOULD));
        return any.build();
    }

    private static Query in(@Nullable BusinessId business, Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(Queries.askable(business), Occur.FILTER)
                .build();
    }

    private static List<ScoreDoc> byWords(IndexSearcher searcher, Set<Term> words, TopDocs found) throws IOException {
        var any = new BooleanQuery.Builder();
        words.forEach(word -> any.add(new TermQuery(word), Occur.SHOULD));
        var rescorer = new QueryRescorer(any.build()) {
            @Override
            protected float combine(float first, boolean matches, float second) {
                return second;
            }
        };
        return Arrays.asList(rescorer.rescore(searcher, found, found.scoreDocs.length).scoreDocs);
    }
}
