package io.ringledger.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Requests written by hand: no client library puts right, or refuses, what is wrong with them. */
public final class RawHttp {
    private static final int PATIENCE_MILLIS = 10_000;

    private RawHttp() {}

    /** What came back; {@code head} in lower case. */
    public record Answer(int status, String head, String body) {
        public boolean has(String header) {
            return head.contains("\r\n" + header.toLowerCase(Locale.ROOT));
        }
    }

    public static Answer send(int port, String head, byte[] body) {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(
                    socket,
                    (head + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8),
                    body);
            return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(head.lines().findFirst().orElse(""), broken);
        }
    }

    /** A server that has refused already reads no further. */
    private static void write(Socket socket, byte[] head, byte[] body) throws IOException {
        socket.getOutputStream().write(head);
        socket.getOutputStream().write(body);
        socket.getOutputStream().flush();
    }

    private static Answer read(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        String head = end < 0 ? answer : answer.substring(0, end);
        int status = head.startsWith("HTTP/1.1 ") ? Integer.parseInt(head.substring(9, 12)) : 0;
        return new Answer(status, head.toLowerCase(Locale.ROOT), end < 0 ? "" : answer.substring(end + 4));
    }
}
