package io.ringledger.gateway.knowledge;

import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.vocabulary.DocumentFormat;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** A file as it came, of one of the kinds that are read. */
final class UploadedFile {
    private static final int LONGEST_NAME = 255;
    private static final int HEADER = 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] UTF_16_BIG = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF_16_LITTLE = {(byte) 0xFF, (byte) 0xFE};

    private final String name;
    private final DocumentFormat format;
    private final byte[] bytes;

    private UploadedFile(String name, DocumentFormat format, byte[] bytes) {
        this.name = name;
        this.format = format;
        this.bytes = bytes;
    }

    /**
     * Looks at what its name says it is, and whether it begins like that.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if it is none of the kinds that are read
     */
    static UploadedFile of(String sentName, byte[] bytes) {
        String name = withoutDirectories(sentName);
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw InvalidInput.of("file", "its name has 1 to " + LONGEST_NAME + " characters");
        }
        if (bytes.length == 0) {
            throw InvalidInput.of("file", "empty");
        }
        DocumentFormat format = format(name);
        if (!beginsLike(format, bytes)) {
            throw InvalidInput.of("file", "not a " + format);
        }
        return new UploadedFile(name, format, bytes);
    }

    /** Some browsers of old send where a file lay. */
    private static String withoutDirectories(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static DocumentFormat format(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "pdf" -> DocumentFormat.PDF;
            case "docx" -> DocumentFormat.DOCX;
            case "txt", "text", "md" -> DocumentFormat.TXT;
            default -> throw InvalidInput.of("file", "its name ends in .pdf, .docx or .txt");
        };
    }

    /** A DOCX with a password is a container of the old format, and a PDF may have something before its header. */
    private static boolean beginsLike(DocumentFormat format, byte[] bytes) {
        return switch (format) {
            case PDF ->
                new String(bytes, 0, Math.min(HEADER, bytes.length), StandardCharsets.ISO_8859_1).contains("%PDF-");
            case DOCX -> startsWith(bytes, ZIP) || startsWith(bytes, OLE2);
            case TXT -> startsWith(bytes, UTF_16_BIG) || startsWith(bytes, UTF_16_LITTLE) || hasNoZero(bytes);
        };
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        for (int i = 0; i < beginning.length; i++) {
            if (i >= bytes.length || bytes[i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasNoZero(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return false;
            }
        }
        return true;
    }

    /** Without directories. */
    String name() {
        return name;
    }

    DocumentFormat format() {
        return format;
    }

    byte[] bytes() {
        return bytes;
    }

    String titleFromName() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
