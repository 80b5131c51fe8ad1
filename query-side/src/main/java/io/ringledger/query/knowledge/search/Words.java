package io.ringledger.query.knowledge.search;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Which words count and which are the same: letter case, accents and English endings make no difference, and words that
 * stand in every English question say nothing. Other languages are found by the words as they stand.
 */
final class Words extends Analyzer {
    private static final CharArraySet SAY_NOTHING = sayNothing();
    private static final Analyzer AS_WRITTEN = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new StandardTokenizer());
        }
    };

    private static CharArraySet sayNothing() {
        try (var list = new InputStreamReader(
                Objects.requireNonNull(SnowballFilter.class.getResourceAsStream("english_stop.txt")),
                StandardCharsets.UTF_8)) {
            return CharArraySet.unmodifiableSet(WordlistLoader.getSnowballWordSet(list));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var source = new StandardTokenizer();
        TokenStream words = new EnglishPossessiveFilter(new LowerCaseFilter(source));
        return new TokenStreamComponents(
                source, new PorterStemFilter(new ASCIIFoldingFilter(new StopFilter(words, SAY_NOTHING))));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }

    /** The words of a text that count, in order and as they are indexed. */
    List<String> of(String text) {
        return of(this, text);
    }

    /** All words of a text as they are written, cut where the index cuts them. */
    List<String> written(String text) {
        return of(AS_WRITTEN, text);
    }

    private static List<String> of(Analyzer analyzer, String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
