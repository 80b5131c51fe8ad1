package io.ringledger.command.knowledge.documents;

import io.ringledger.command.knowledge.documents.DocumentReader.Reading;
import io.ringledger.vocabulary.DocumentFormat;
import io.ringledger.vocabulary.UnreadableReason;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The process in which one document is read: it comes on standard input, what it says goes to standard output, and then
 * the process ends. Arguments: format, most pages, most seconds.
 */
final class ReaderProcess {
    /** Comes before anything that a document could do: without it the process never looked at one. */
    static final int STARTED = 7;

    private static final int TEXT = 1;
    private static final int UNREADABLE = 2;
    private static final int NO_PAGES = -1;

    private ReaderProcess() {}

    public static void main(String[] arguments) throws IOException {
        endAfter(Duration.ofSeconds(Long.parseLong(arguments[2])));
        // libraries may print, and what they print is no answer
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        var started = new FileOutputStream(FileDescriptor.out);
        started.write(STARTED);
        started.flush();
        byte[] document = new FileInputStream(FileDescriptor.in).readAllBytes();
        Reading reading =
                DocumentText.read(DocumentFormat.valueOf(arguments[0]), document, Integer.parseInt(arguments[1]));
        try (var out = new DataOutputStream(new FileOutputStream(FileDescriptor.out))) {
            write(reading, out);
        }
        // a library's thread shall not keep the process
        Runtime.getRuntime().halt(0);
    }

    /** Whoever started this process may have been killed, and nobody else would end it. */
    private static void endAfter(Duration time) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                Thread.sleep(time);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(1);
        });
    }

    private static void write(Reading reading, DataOutputStream out) throws IOException {
        switch (reading) {
            case Reading.Text read -> {
                byte[] text = read.text().getBytes(StandardCharsets.UTF_8);
                out.writeByte(TEXT);
                out.writeInt(read.pages() == null ? NO_PAGES : read.pages());
                out.writeInt(text.length);
                out.write(text);
            }
            case Reading.Unreadable not -> {
                out.writeByte(UNREADABLE);
                out.writeUTF(not.reason().name());
            }
        }
    }

    /**
     * Reads what the process has written.
     *
     * @param mostBytes of text; whoever writes more is not believed
     * @throws IOException if it is no answer
     */
    static Reading answer(DataInputStream in, int mostBytes) throws IOException {
        int kind = in.readByte();
        if (kind == UNREADABLE) {
            return new Reading.Unreadable(reason(in.readUTF()));
        }
        int pages = in.readInt();
        int length = in.readInt();
        if (kind != TEXT || length < 1 || length > mostBytes) {
            throw new IOException("not an answer");
        }
        byte[] text = new byte[length];
        in.readFully(text);
        return new Reading.Text(new String(text, StandardCharsets.UTF_8), pages == NO_PAGES ? null : pages);
    }

    private static UnreadableReason reason(String name) throws IOException {
        try {
            return UnreadableReason.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IOException("not a reason", e);
        }
    }
}
