package io.ringledger.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.utility.DockerImageName;

/** An Axon Server and a MongoDB of one member, of the images that the compose file pins. */
final class RealStores implements AutoCloseable {
    private static final Path COMPOSE = Path.of("..", "docker-compose.yml");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String FIRST_START = "rs.initiate({_id: 'rs0', members: [{_id: 0, host: 'localhost:27017'}]});"
            + " while (!db.hello().isWritablePrimary) sleep(50)";

    private final GenericContainer<?> axonServer = new GenericContainer<>(image("axoniq/axonserver"))
            .withEnv(Map.of("AXONIQ_AXONSERVER_HOSTNAME", "localhost", "AXONIQ_AXONSERVER_PLUGINSENABLED", "false"))
            .withExposedPorts(8024, 8124)
            .waitingFor(Wait.forHttp("/actuator/health").forPort(8024).withStartupTimeout(PATIENCE));
    private final GenericContainer<?> mongo = new GenericContainer<>(image("mongo"))
            .withCommand("--replSet", "rs0", "--bind_ip_all")
            .withExposedPorts(27017)
            .waitingFor(Wait.forListeningPort().withStartupTimeout(PATIENCE));

    private RealStores() {}

    static RealStores start() {
        RealStores stores = new RealStores();
        Startables.deepStart(Stream.of(stores.axonServer, stores.mongo)).join();
        stores.becomePrimary();
        return stores;
    }

    private void becomePrimary() {
        try {
            var result = mongo.execInContainer("mongosh", "--quiet", "--eval", FIRST_START);
            if (result.getExitCode() != 0) {
                throw new IllegalStateException("the set of one member cannot be made: " + result.getStderr());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String axonServerAddress() {
        return axonServer.getHost() + ":" + axonServer.getMappedPort(8124);
    }

    String mongoUri() {
        return "mongodb://" + mongo.getHost() + ":" + mongo.getMappedPort(27017)
                + "/ringledger?directConnection=true&w=majority";
    }

    private static DockerImageName image(String name) {
        try {
            var pinned =
                    Pattern.compile("image: (" + Pattern.quote(name) + ":\\S+)").matcher(Files.readString(COMPOSE));
            if (!pinned.find()) {
                throw new IllegalStateException(COMPOSE + " names no " + name);
            }
            return DockerImageName.parse(pinned.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        axonServer.stop();
        mongo.stop();
    }
}
