package io.ringledger.outside.isolation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringledger.outside.PlatformProcess;
import io.ringledger.outside.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** Both companies on every socket there is, the other one asking for what is the owner's as well. */
final class Listening implements AutoCloseable {
    private final Company owner;
    private final List<Socket> owners = new ArrayList<>();
    private final List<Socket> others = new ArrayList<>();

    Listening(PlatformProcess platform, List<Operation> sockets, Company owner, Company other) {
        this.owner = owner;
        if (sockets.isEmpty()) {
            throw new IllegalArgumentException("nothing to listen on");
        }
        for (Operation operation : sockets) {
            owners.add(open(platform, operation, owner));
            others.add(open(platform, operation, other));
            String foreign = "token=" + other.token() + "&tenant_id=" + owner.tenant();
            assertThatThrownBy(() -> Socket.at(platform, operation.path(), foreign))
                    .hasRootCauseMessage("Unexpected HTTP response status code 403");
        }
        owners.forEach(socket -> socket.send("{\"event\":\"subscribe\",\"data\":{\"type\":\"all_calls\"}}"));
        for (Socket socket : others) {
            socket.send("{\"event\":\"subscribe\",\"data\":{\"type\":\"all_calls\",\"tenant_id\":\"" + owner.tenant()
                    + "\"}}");
            owner.known
                    .forName("call_id")
                    .forEach(call -> socket.send(
                            "{\"event\":\"subscribe\",\"data\":{\"type\":\"call\",\"call_id\":\"" + call + "\"}}"));
        }
        Stream.concat(owners.stream(), others.stream()).forEach(Listening::listens);
    }

    private static Socket open(PlatformProcess platform, Operation operation, Company company) {
        return Socket.at(platform, operation.path(), "token=" + company.token());
    }

    /** Each dialect pings in its own words and answers in the other's not at all. */
    private static void listens(Socket socket) {
        socket.send("{\"event\":\"ping\"}").send("{\"type\":\"ping\"}").await("pong", data -> true);
    }

    /** What the other has heard of the owner, once the owner has heard of its own things on every socket. */
    List<String> overheard() {
        for (Socket socket : owners) {
            Awaitility.await().until(() -> ofTheOwner(socket).isPresent());
        }
        others.forEach(Listening::listens);
        return others.stream().flatMap(socket -> ofTheOwner(socket).stream()).toList();
    }

    private Optional<String> ofTheOwner(Socket socket) {
        return socket.frames().stream()
                .map(Object::toString)
                .filter(frame -> owner.known.secrets().stream().anyMatch(frame::contains))
                .findFirst();
    }

    @Override
    public void close() {
        Stream.concat(owners.stream(), others.stream()).forEach(Socket::close);
    }
}
