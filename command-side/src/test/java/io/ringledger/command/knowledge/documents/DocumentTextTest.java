package io.ringledger.command.knowledge.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.command.knowledge.documents.DocumentReader.Reading;
import io.ringledger.vocabulary.DocumentFormat;
import io.ringledger.vocabulary.KnowledgeText;
import io.ringledger.vocabulary.UnreadableReason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What documents say, or why that cannot be found out. */
class DocumentTextTest {
    private static final int PAGES = 5;

    @Test
    void aPdfSaysWhatIsOnItsPages() {
        assertThat(read(DocumentFormat.PDF, Documents.pdf("Returns within thirty days.", "Refunds within five.")))
                .isEqualTo(new Reading.Text("Returns within thirty days.\nRefunds within five.", 2));
    }

    @Test
    void aDocxSaysWhatIsInItsParagraphs() {
        assertThat(read(DocumentFormat.DOCX, Documents.docx("Öffnungszeiten", "Mo–Fr 9–18")))
                .isEqualTo(new Reading.Text("Öffnungszeiten\nMo–Fr 9–18", null));
    }

    static Stream<Charset> charsets() {
        return Stream.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16, // writes a mark
                Charset.forName("windows-1252"));
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void aTextIsReadHoweverItIsWritten(Charset charset) {
        assertThat(text("Preis: 5 € – günstig".getBytes(charset))).isEqualTo("Preis: 5 € – günstig");
    }

    @Test
    void markAndLineEndsOfWindowsAndWhatNobodySeesAreLeftOut() {
        assertThat(text("\uFEFFone \r\ntwo\u0000\u0007\t\r\n\r\n\r\n\r\nthree\f".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("one\ntwo\n\nthree");
    }

    @Test
    void theLongestTextThatFits() {
        byte[] most = new byte[KnowledgeText.MOST];
        Arrays.fill(most, (byte) 'x');
        assertThat(text(most)).hasSize(KnowledgeText.MOST);
    }

    static Stream<Arguments> unreadable() {
        byte[] pdf = Documents.pdf("Returns within thirty days.");
        byte[] docx = Documents.docx("Returns within thirty days.");
        byte[] tooMuch = new byte[KnowledgeText.MOST + 1];
        Arrays.fill(tooMuch, (byte) 'x');
        return Stream.of(
                Arguments.of(
                        "pdf with password",
                        DocumentFormat.PDF,
                        Documents.protectedPdf("user", true),
                        UnreadableReason.ENCRYPTED),
                Arguments.of(
                        "pdf not to be copied from",
                        DocumentFormat.PDF,
                        Documents.protectedPdf("", false),
                        UnreadableReason.ENCRYPTED),
                Arguments.of(
                        "half a pdf", DocumentFormat.PDF, Arrays.copyOf(pdf, pdf.length / 2), UnreadableReason.BROKEN),
                Arguments.of("no pdf", DocumentFormat.PDF, new byte[] {1, 2, 3}, UnreadableReason.BROKEN),
                Arguments.of("pdf of an empty page", DocumentFormat.PDF, Documents.pdf(""), UnreadableReason.NO_TEXT),
                Arguments.of(
                        "pdf with a page too many",
                        DocumentFormat.PDF,
                        Documents.pdf(Collections.nCopies(PAGES + 1, "x").toArray(String[]::new)),
                        UnreadableReason.TOO_MANY_PAGES),
                Arguments.of(
                        "docx with password",
                        DocumentFormat.DOCX,
                        Documents.encryptedDocx(),
                        UnreadableReason.ENCRYPTED),
                Arguments.of(
                        "half a docx",
                        DocumentFormat.DOCX,
                        Arrays.copyOf(docx, docx.length / 2),
                        UnreadableReason.BROKEN),
                Arguments.of("empty docx", DocumentFormat.DOCX, Documents.docx(), UnreadableReason.NO_TEXT),
                Arguments.of(
                        "docx that unfolds",
                        DocumentFormat.DOCX,
                        Documents.docxBomb(80),
                        UnreadableReason.TOO_BIG_INSIDE),
                Arguments.of("text of spaces", DocumentFormat.TXT, new byte[] {' ', '\n'}, UnreadableReason.NO_TEXT),
                Arguments.of("text too long", DocumentFormat.TXT, tooMuch, UnreadableReason.TOO_MUCH_TEXT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void unreadable(String name, DocumentFormat format, byte[] document, UnreadableReason reason) {
        assertThat(read(format, document)).as(name).isEqualTo(new Reading.Unreadable(reason));
    }

    private static String text(byte[] document) {
        return ((Reading.Text) read(DocumentFormat.TXT, document)).text();
    }

    private static Reading read(DocumentFormat format, byte[] document) {
        return DocumentText.read(format, document, PAGES);
    }
}
