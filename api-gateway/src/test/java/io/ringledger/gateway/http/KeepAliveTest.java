package io.ringledger.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.gateway.GatewayTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * A connection that is kept answers every request. The web server once forgot to read on after a request that had waited
 * for the answer before it and was then answered at once (reactor/reactor-netty#4361): the client's next request hung.
 */
class KeepAliveTest extends GatewayTest {
    private static final int ROUNDS = 20;
    private static final int PATIENCE_MILLIS = 10_000;

    @Test
    void aRequestThatHadToWaitIsFollowedByOthers() throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            BufferedReader answers =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (int round = 0; round < ROUNDS; round++) {
                write(socket, answeredByAnotherThread() + answeredAtOnce());
                assertThat(status(answers)).isEqualTo(200);
                assertThat(status(answers)).isEqualTo(404);
                write(socket, answeredAtOnce());
                assertThat(status(answers)).as("the request after").isEqualTo(404);
            }
        }
    }

    private String answeredByAnotherThread() {
        return "GET /actuator/prometheus HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token() + "\r\n\r\n";
    }

    private static String answeredAtOnce() {
        return "GET /nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }

    private static void write(Socket socket, String requests) throws IOException {
        socket.getOutputStream().write(requests.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads on to the next answer's first line; what is between is of no interest. */
    private static int status(BufferedReader answers) throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            int at = line.indexOf("HTTP/1.1 ");
            if (at >= 0) {
                return Integer.parseInt(line.substring(at + 9, at + 12));
            }
        }
        throw new IOException("the connection was closed");
    }
}
