package io.ringledger.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Looks for texts in every file of a directory, whatever the file is: as UTF-8, as UTF-16 of either order, JSON-escaped, as
 * Base64 at any of its three offsets, and, where a text is a telephone number, its digits alone and their last ten. All
 * texts are looked for in one pass.
 */
final class Traces {
    private static final int LOOKED_UP_BY = 4;
    private static final int LAST_DIGITS = 10;

    private final Map<Integer, List<Form>> forms = new HashMap<>();

    /** One way to write a text. */
    private record Form(String text, String how, List<Byte> bytes) {}

    Traces(Collection<String> texts) {
        texts.forEach(this::addAll);
    }

    private void addAll(String text) {
        addForms(text, text, "");
        String digits = text.replaceAll("[^0-9]", "");
        if (text.startsWith("+") && digits.length() == text.length() - 1) {
            addForms(text, digits, "digits as ");
            addForms(text, digits.substring(digits.length() - LAST_DIGITS), "last digits as ");
        }
    }

    private void addForms(String text, String written, String what) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] bytes = written.getBytes(charset);
            add(text, what + charset, bytes);
            for (int offset = 0; offset < 3; offset++) {
                add(text, what + charset + " in Base64", base64(bytes, offset));
            }
        }
        escaped(written, UnaryOperator.identity()).forEach(form -> add(text, what + "JSON-escaped", form));
        escaped(written, form -> form.toUpperCase(Locale.ROOT)).forEach(form -> add(text, what + "JSON-escaped", form));
    }

    /** What of it does not depend on what stands before and behind. */
    private static byte[] base64(byte[] bytes, int offset) {
        byte[] shifted = new byte[offset + bytes.length];
        System.arraycopy(bytes, 0, shifted, offset, bytes.length);
        int whole = shifted.length / 3 * 4;
        return Arrays.copyOfRange(Base64.getEncoder().encode(shifted), offset == 0 ? 0 : offset + 1, whole);
    }

    /** Every character escaped, and only those that need it or are not ASCII. */
    private static List<byte[]> escaped(String text, UnaryOperator<String> hexadecimal) {
        StringBuilder all = new StringBuilder();
        StringBuilder some = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String escape = "\\u" + hexadecimal.apply("%04x".formatted((int) c));
            all.append(escape);
            some.append(c < 128 ? String.valueOf(c) : escape);
        }
        return List.of(
                all.toString().getBytes(StandardCharsets.US_ASCII),
                some.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private void add(String text, String how, byte[] bytes) {
        List<Byte> form = new ArrayList<>(bytes.length);
        for (byte each : bytes) {
            form.add(each);
        }
        forms.computeIfAbsent(key(bytes, 0), ignored -> new ArrayList<>()).add(new Form(text, how, form));
    }

    private static int key(byte[] bytes, int at) {
        return bytes[at] << 24 | (bytes[at + 1] & 255) << 16 | (bytes[at + 2] & 255) << 8 | (bytes[at + 3] & 255);
    }

    /** What is found where, by text: file and form. */
    SortedMap<String, String> in(Path directory) {
        SortedMap<String, String> found = new TreeMap<>();
        try (var files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                look(file, found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private void look(Path file, Map<String, String> found) throws IOException {
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return;
        }
        for (int at = 0; at + LOOKED_UP_BY <= content.length; at++) {
            List<Form> candidates = forms.get(key(content, at));
            if (candidates != null) {
                for (Form form : candidates) {
                    if (isAt(content, at, form.bytes())) {
                        found.putIfAbsent(form.text(), file.getFileName() + " as " + form.how());
                    }
                }
            }
        }
    }

    private static boolean isAt(byte[] content, int at, List<Byte> form) {
        if (at + form.size() > content.length) {
            return false;
        }
        for (int i = 0; i < form.size(); i++) {
            if (content[at + i] != form.get(i)) {
                return false;
            }
        }
        return true;
    }
}
