package io.ringledger.command.knowledge.documents;

import io.ringledger.command.knowledge.documents.DocumentReader.Reading;
import io.ringledger.vocabulary.DocumentFormat;
import io.ringledger.vocabulary.KnowledgeText;
import io.ringledger.vocabulary.UnreadableReason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;

/** Reads documents by libraries, in this process: only for one that may be killed ({@link ForkedReader}). */
final class DocumentText {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");
    private static final Pattern SPACE_AT_END = Pattern.compile("[\\t\\u00a0 ]+(?=\\n|$)");
    private static final Pattern MANY_EMPTY_LINES = Pattern.compile("\\n{3,}");

    private DocumentText() {}

    /** The text ran longer than an entry may be. */
    private static final class TooMuchTextException extends IOException {
        TooMuchTextException() {
            super("too much text");
        }
    }

    /** @param mostPages of which a document is read */
    static Reading read(DocumentFormat format, byte[] document, int mostPages) {
        try {
            return switch (format) {
                case PDF -> pdf(document, mostPages);
                case DOCX -> docx(document);
                case TXT -> text(plain(document), null);
            };
        } catch (TooMuchTextException e) {
            return unreadable(UnreadableReason.TOO_MUCH_TEXT);
        } catch (InvalidPasswordException e) {
            return unreadable(UnreadableReason.ENCRYPTED);
        } catch (IOException | RuntimeException e) {
            return unreadable(isBomb(e) ? UnreadableReason.TOO_BIG_INSIDE : UnreadableReason.BROKEN);
        }
    }

    private static Reading pdf(byte[] bytes, int mostPages) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                return unreadable(UnreadableReason.ENCRYPTED);
            }
            int pages = document.getNumberOfPages();
            if (pages > mostPages) {
                return unreadable(UnreadableReason.TOO_MANY_PAGES);
            }
            var text = new BoundedText();
            new PDFTextStripper().writeText(document, text);
            return text(text.toString(), pages);
        }
    }

    private static Reading docx(byte[] bytes) throws IOException {
        if (FileMagic.valueOf(bytes) == FileMagic.OLE2) {
            return unreadable(isEncryptedPackage(bytes) ? UnreadableReason.ENCRYPTED : UnreadableReason.BROKEN);
        }
        ZipSecureFile.setMaxEntrySize(64L << 20);
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
                var extractor = new XWPFWordExtractor(document)) {
            return text(extractor.getText(), null);
        }
    }

    /** Word puts what is behind a password into the container of its old format. */
    private static boolean isEncryptedPackage(byte[] bytes) throws IOException {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
        }
    }

    private static boolean isBomb(Exception e) {
        String message = e.getMessage();
        return message != null && (message.contains("Zip bomb") || message.contains("max. entry size"));
    }

    /** What begins with a mark says how it is written; what is no UTF-8 is taken for what Windows wrote in the West. */
    private static String plain(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Reading text(String raw, @Nullable Integer pages) {
        String lines = raw.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
        String clean = CONTROL.matcher(lines).replaceAll("");
        String text = MANY_EMPTY_LINES
                .matcher(SPACE_AT_END.matcher(clean).replaceAll(""))
                .replaceAll("\n\n")
                .strip();
        if (text.isBlank()) {
            return unreadable(UnreadableReason.NO_TEXT);
        }
        return text.length() > KnowledgeText.MOST
                ? unreadable(UnreadableReason.TOO_MUCH_TEXT)
                : new Reading.Text(text, pages);
    }

    private static Reading unreadable(UnreadableReason reason) {
        return new Reading.Unreadable(reason);
    }

    /** Stops early: spaces and empty lines that will go are counted generously. */
    private static final class BoundedText extends Writer {
        private static final int MOST = 4 * KnowledgeText.MOST;
        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(char[] characters, int offset, int length) throws IOException {
            if (text.length() + length > MOST) {
                throw new TooMuchTextException();
            }
            text.append(characters, offset, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
