package io.ringledger.simulator.rest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.ringledger.simulator.behaviour.Fault;
import io.ringledger.simulator.behaviour.Faults;
import io.ringledger.simulator.call.Call;
import io.ringledger.simulator.call.Switchboard;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Serves the REST API over HTTP, with the faults that were asked for. */
public final class RestServer implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(RestServer.class);
    private static final int BACKLOG = 1024;
    private static final int LARGEST_BODY = 64 * 1024;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("rest-", 0).factory());
    private final JsonMapper mapper = new JsonMapper();
    private final Credentials credentials;
    private final RestApi api;
    private final Switchboard switchboard;
    private final Faults faults;
    private final CreateLog creates;
    private final Semaphore places;

    /** Binds the address; {@link #start} begins to serve. */
    public RestServer(
            InetSocketAddress address,
            Credentials credentials,
            RestApi api,
            Switchboard switchboard,
            Faults faults,
            CreateLog creates,
            int atOnce)
            throws IOException {
        this.credentials = credentials;
        this.api = api;
        this.switchboard = switchboard;
        this.faults = faults;
        this.creates = creates;
        this.places = new Semaphore(atOnce);
        server = HttpServer.create(address, BACKLOG);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
    }

    /** Begins to serve. */
    public void start() {
        server.start();
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return server.getAddress();
    }

    private void handle(HttpExchange http) throws IOException {
        boolean served = places.tryAcquire();
        try (http) {
            if (served) {
                exchange(http);
            } else {
                write(http, RestAnswer.of(new TwilioError(429, 20429, "Too Many Requests")));
            }
        } catch (InterruptedException e) {
            // closing: the connection goes without an answer
            Thread.currentThread().interrupt();
        } finally {
            if (served) {
                places.release();
            }
        }
    }

    private void exchange(HttpExchange http) throws IOException, InterruptedException {
        try {
            var request = read(http);
            var fault = faults.ofRequest(request.operation(), api.calledNumber(request));
            if (fault.isPresent()) {
                spoil(http, request, fault.get());
            } else {
                answer(http, serve(request));
            }
        } catch (TwilioError error) {
            write(http, RestAnswer.of(error));
        }
    }

    private void answer(HttpExchange http, RestAnswer answer) throws IOException {
        try {
            write(http, answer);
        } finally {
            connect(answer);
        }
    }

    private RestRequest read(HttpExchange http) throws IOException {
        if (!credentials.match(http.getRequestHeaders().getFirst("Authorization"))) {
            throw new TwilioError(401, 20003, "Authenticate");
        }
        var body = http.getRequestBody().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw new TwilioError(413, 20001, "Request body is too large");
        }
        var uri = http.getRequestURI();
        var encoded =
                http.getRequestMethod().equals("POST") ? new String(body, StandardCharsets.UTF_8) : uri.getRawQuery();
        return RestRequest.of(
                http.getRequestMethod(), uri.getPath(), credentials.accountSid(), Parameters.decode(encoded));
    }

    private RestAnswer serve(RestRequest request) {
        try {
            var answer = api.serve(request);
            creates.add(request, sid(answer.begun()), answer.status());
            return answer;
        } catch (TwilioError error) {
            creates.add(request, null, error.status());
            throw error;
        }
    }

    private void spoil(HttpExchange http, RestRequest request, Fault.OfRequest fault)
            throws IOException, InterruptedException {
        switch (fault) {
            case Fault.TooManyRequests limit -> {
                var seconds = Math.max(1, limit.retryAfter().toSeconds());
                http.getResponseHeaders().set("Retry-After", Long.toString(seconds));
                refuse(request, new TwilioError(429, 20429, "Too Many Requests"));
            }
            case Fault.ServerError _ -> refuse(request, serverError());
            case Fault.ConnectionReset _ -> creates.add(request, null, 0);
            case Fault.AcceptedThenServerError _ -> {
                accept(request, 500);
                throw serverError();
            }
            case Fault.AcceptedThenTimedOut timeout -> {
                accept(request, 0);
                Thread.sleep(timeout.hold());
            }
            case Fault.AcceptedLate late -> {
                Thread.sleep(late.hold());
                answer(http, serve(request));
            }
            case Fault.AnsweredAfterCallback early -> {
                var answer = serve(request);
                connect(answer);
                if (answer.begun() != null) {
                    answer.begun().awaitFirstCallback(early.atMost());
                }
                write(http, answer);
            }
        }
    }

    private void refuse(RestRequest request, TwilioError error) {
        creates.add(request, null, error.status());
        throw error;
    }

    private void accept(RestRequest request, int httpStatus) {
        var answer = api.serve(request);
        creates.add(request, sid(answer.begun()), httpStatus);
        connect(answer);
    }

    private static TwilioError serverError() {
        return new TwilioError(500, 20500, "Internal Server Error");
    }

    private void connect(RestAnswer answer) {
        if (answer.begun() != null) {
            switchboard.connect(answer.begun());
        }
    }

    private void write(HttpExchange http, RestAnswer answer) throws IOException {
        log.debug("{} {} {}", http.getRequestMethod(), http.getRequestURI().getPath(), answer.status());
        if (answer.status() == 401) {
            http.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"Twilio API\"");
        }
        if (answer.body() == null) {
            http.sendResponseHeaders(answer.status(), -1);
            return;
        }
        var bytes = mapper.writeValueAsBytes(answer.body());
        http.getResponseHeaders().set("Content-Type", "application/json;charset=utf-8");
        http.sendResponseHeaders(answer.status(), bytes.length);
        http.getResponseBody().write(bytes);
    }

    private static @Nullable String sid(@Nullable Call call) {
        return call == null ? null : call.state().sid();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
