package io.ringledger.command.knowledge.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Documents, good and bad, as people upload them. */
final class Documents {
    private Documents() {}

    /** Something that writes. */
    private interface Writing {
        void to(OutputStream out) throws Exception;
    }

    private static byte[] bytes(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** A page for each text. */
    static byte[] pdf(String... pages) {
        return bytes(out -> {
            try (var document = written(pages)) {
                document.save(out);
            }
        });
    }

    private static PDDocument written(String... pages) throws IOException {
        var document = new PDDocument();
        for (String text : pages) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(text);
                content.endText();
            }
        }
        return document;
    }

    /** @param user password to open it, empty for none */
    static byte[] protectedPdf(String user, boolean extractable) {
        return bytes(out -> {
            try (var document = written("Secret")) {
                var allowed = new AccessPermission();
                allowed.setCanExtractContent(extractable);
                var policy = new StandardProtectionPolicy("owner", user, allowed);
                policy.setEncryptionKeyLength(128);
                document.protect(policy);
                document.save(out);
            }
        });
    }

    /** A page that unfolds into one word of so many megabytes. */
    static byte[] pdfBomb(int megabytes) {
        return bytes(out -> {
            try (var document = new PDDocument()) {
                var page = new PDPage();
                document.addPage(page);
                var stream = new COSStream();
                stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
                try (var raw = stream.createRawOutputStream()) {
                    raw.write(deflated(megabytes));
                }
                page.setContents(new PDStream(stream));
                document.save(out);
            }
        });
    }

    private static byte[] deflated(int megabytes) {
        return bytes(out -> {
            try (var deflater = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED), 65_536)) {
                deflater.write('(');
                fill(deflater, megabytes);
                deflater.write(')');
            }
        });
    }

    private static void fill(OutputStream out, int megabytes) throws IOException {
        byte[] spaces = new byte[1 << 20];
        Arrays.fill(spaces, (byte) ' ');
        for (int i = 0; i < megabytes; i++) {
            out.write(spaces);
        }
    }

    static byte[] docx(String... paragraphs) {
        return bytes(out -> {
            try (var document = new XWPFDocument()) {
                for (String text : paragraphs) {
                    document.createParagraph().createRun().setText(text);
                }
                document.write(out);
            }
        });
    }

    static byte[] encryptedDocx() {
        return bytes(out -> {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var container = new POIFSFileSystem()) {
                try (var stream = encryptor.getDataStream(container)) {
                    stream.write(docx("Secret"));
                }
                container.writeFilesystem(out);
            }
        });
    }

    /** A document whose text unfolds into so many megabytes of nothing. */
    static byte[] docxBomb(int megabytes) {
        return bytes(out -> {
            try (var good = new ZipInputStream(new ByteArrayInputStream(docx("Hello")));
                    var bad = new ZipOutputStream(out)) {
                for (ZipEntry entry = good.getNextEntry(); entry != null; entry = good.getNextEntry()) {
                    bad.putNextEntry(new ZipEntry(entry.getName()));
                    if (entry.getName().equals("word/document.xml")) {
                        bad.write("<?xml version=\"1.0\"?><a>".getBytes(StandardCharsets.US_ASCII));
                        fill(bad, megabytes);
                        bad.write("</a>".getBytes(StandardCharsets.US_ASCII));
                    } else {
                        good.transferTo(bad);
                    }
                }
            }
        });
    }
}
