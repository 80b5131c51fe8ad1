package io.ringledger.simulator.rest;

import io.ringledger.simulator.behaviour.RestOperation;
import io.ringledger.simulator.webhook.History;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The newest requests to create calls. */
public final class CreateLog {
    private final String attemptParameter;
    private final History<CreateRequest> history;

    /**
     * An empty log.
     *
     * @param attemptParameter query parameter of {@code StatusCallback} by which the platform names its attempt
     * @param kept             how many requests are remembered
     */
    public CreateLog(String attemptParameter, int kept) {
        this.attemptParameter = attemptParameter;
        history = new History<>(kept);
    }

    /** The requests, oldest first. */
    public List<CreateRequest> requests() {
        return history.entries();
    }

    void add(RestRequest request, @Nullable String callSid, int httpStatus) {
        if (request.operation() == RestOperation.CREATE_CALL) {
            var form = request.parameters();
            history.add(new CreateRequest(
                    attempt(form),
                    Objects.requireNonNullElse(form.text("From"), ""),
                    Objects.requireNonNullElse(form.text("To"), ""),
                    callSid,
                    httpStatus,
                    request.arrivedAt()));
        }
    }

    private String attempt(Parameters form) {
        var callback = form.text("StatusCallback");
        try {
            var query = callback == null ? null : URI.create(callback).getRawQuery();
            return Objects.requireNonNullElse(Parameters.decode(query).text(attemptParameter), "");
        } catch (IllegalArgumentException | TwilioError _) {
            return "";
        }
    }
}
