package io.ringledger.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Requests written by hand: no client library puts right, or refuses, what is wrong with them. */
public final class RawHttp {
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int TRIES = 10;

    private static final Logger LOG = LoggerFactory.getLogger(RawHttp.class);

    private RawHttp() {}

    /** What came back; {@code head} in lower case. */
    public record Answer(int status, String head, String body) {
        public boolean has(String header) {
            return head.contains("\r\n" + header.toLowerCase(Locale.ROOT));
        }
    }

    /**
     * Sends a request and reads its answer. A server that refuses before it has read everything closes, and the reset may
     * take the answer with it: then it is asked again.
     */
    public static Answer send(int port, String head, byte[] body) {
        byte[] request = (head + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        SocketException last = new SocketException("not tried");
        for (int tried = 0; tried < TRIES; tried++) {
            try {
                return exchange(port, request, body);
            } catch (SocketException reset) {
                last = reset;
            } catch (IOException broken) {
                throw new UncheckedIOException(head.lines().findFirst().orElse(""), broken);
            }
        }
        throw new UncheckedIOException(head.lines().findFirst().orElse(""), last);
    }

    private static Answer exchange(int port, byte[] head, byte[] body) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(socket, head, body);
            return read(received(socket));
        }
    }

    /** A server that has answered and closed takes no more of the body: what it answered is there to be read. */
    private static void write(Socket socket, byte[] head, byte[] body) throws IOException {
        socket.getOutputStream().write(head);
        try {
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
        } catch (SocketException answered) {
            LOG.debug("The server took no more than a part of the body", answered);
        }
    }

    /** What came before the end, or before the reset. */
    private static String received(Socket socket) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SocketException end = new SocketException("closed without an answer");
        try {
            socket.getInputStream().transferTo(bytes);
        } catch (SocketException reset) {
            end = reset;
        }
        if (bytes.size() == 0) {
            throw end;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Answer read(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        String head = end < 0 ? answer : answer.substring(0, end);
        int status = head.startsWith("HTTP/1.1 ") ? Integer.parseInt(head.substring(9, 12)) : 0;
        return new Answer(status, head.toLowerCase(Locale.ROOT), end < 0 ? "" : answer.substring(end + 4));
    }
}
