package io.ringledger.gateway;

import io.ringledger.vocabulary.TenantId;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.util.unit.DataSize;

/**
 * What an operator may set for the gateway, under {@code ringledger.*}.
 *
 * @param tenant id of the tenant made on first start
 * @param publicUrl scheme, host and port under which Twilio reaches the webhooks
 * @param signingKeys file with the token signing keys, a JWK set; made where it is missing
 * @param rateLimits see {@link io.ringledger.gateway.http.RateLimits}
 * @param registration whether anybody may make an account and a company
 * @param node number of this process among the gateways, 0 to 31
 */
@ConfigurationProperties("ringledger")
public record GatewaySettings(
        @DefaultValue("default") TenantId tenant,
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @DefaultValue("./data/signing-keys.json") Path signingKeys,

        @DefaultValue("standard=100,analytics=20,sockets=10")
        String rateLimits,

        @DefaultValue("0") int node,
        @DefaultValue("closed") Registration registration,
        @DefaultValue Admin admin,
        @DefaultValue Tokens tokens,
        @DefaultValue Twilio twilio,
        @DefaultValue Voice voice,
        @DefaultValue Cors cors,
        @DefaultValue Metrics metrics,
        @DefaultValue Bodies bodies,
        @DefaultValue Live live) {

    /** Whether strangers may make accounts. Whoever has one may place calls, which the installation pays for. */
    public enum Registration {
        OPEN,
        CLOSED
    }

    /**
     * The first administrator.
     *
     * @param password unset: one is generated on first start and printed once
     */
    public record Admin(
            @DefaultValue("admin@ringledger.local") String email,
            @Nullable String password) {

        /** The password that was set, if any. */
        public Optional<String> givenPassword() {
            return Optional.ofNullable(password).filter(text -> !text.isBlank());
        }
    }

    /** How long tokens hold. */
    public record Tokens(
            @DefaultValue("1h") Duration access,
            @DefaultValue("14d") Duration refresh) {}

    /**
     * The carrier.
     *
     * @param authToken key of the webhooks' signatures; unset: every webhook is refused
     */
    public record Twilio(@Nullable String authToken) {

        /** The key that was set, if any. */
        public Optional<String> givenAuthToken() {
            return Optional.ofNullable(authToken).filter(text -> !text.isBlank());
        }
    }

    /**
     * What a caller hears.
     *
     * @param greeting what is said first, {@code null} for the usual words
     * @param pause how long the line is kept open while nothing is said
     * @param conversation whether the AI talks with the customer, by turns; else the customer is greeted only. The carrier
     *     charges for listening, too, and a conversation is transcribed
     * @param transcription whether the carrier transcribes calls while they go on. It charges for that, and whoever is
     *     transcribed may have to agree, so it is off until somebody switches it on
     * @param language that is spoken, BCP 47
     */
    public record Voice(
            @Nullable String greeting,
            @DefaultValue("1h") Duration pause,
            @DefaultValue("false") boolean conversation,
            @DefaultValue("false") boolean transcription,
            @DefaultValue("en-US") String language) {
        private static final String GREETED = "Thank you for calling. Please hold the line.";
        private static final String TALKED_TO =
                "Hello, this is an automated assistant, and this call is transcribed. How can I help you?";

        public Voice {
            if (conversation && !transcription) {
                throw new IllegalArgumentException("ringledger.voice.conversation needs ringledger.voice.transcription:"
                        + " what is said on a call is to be read by whoever answers for it");
            }
        }

        /** What is said first. */
        public String givenGreeting() {
            return greeting != null && !greeting.isBlank() ? greeting : conversation ? TALKED_TO : GREETED;
        }
    }

    /** Origins of the front ends. */
    public record Cors(
            @DefaultValue({"http://localhost:3000", "http://localhost:4200", "http://localhost:5173"})
            List<String> origins) {}

    /** Whether {@code /actuator/prometheus} is open; else it takes an administrator's token. */
    public record Metrics(
            @Name("public") @DefaultValue("false") boolean open) {}

    /**
     * Longest bodies that are read.
     *
     * @param upload longest file; 15 MB at most, which is what one record of MongoDB holds
     * @param registry longest file of an outside do-not-call list, which is read as it comes
     */
    public record Bodies(
            @DefaultValue("256KB") DataSize json,
            @DefaultValue("10MB") DataSize upload,
            @DefaultValue("8GB") DataSize registry,
            @DefaultValue("64KB") DataSize webhook) {
        public Bodies {
            if (upload.toMegabytes() > 15) {
                throw new IllegalArgumentException("ringledger.bodies.upload is 15MB at most");
            }
        }
    }

    /**
     * Live sockets.
     *
     * @param queuedFrames frames that may wait for one socket
     * @param queuedBytes bytes that may wait for one socket
     * @param stalledAfter a socket that has taken nothing of what waits for so long is cut off
     * @param pingEvery a socket that has been silent for so long is pinged; one that then stays silent as long is closed
     */
    public record Live(
            @DefaultValue("256") int queuedFrames,
            @DefaultValue("1MB") DataSize queuedBytes,
            @DefaultValue("30s") Duration stalledAfter,
            @DefaultValue("30s") Duration pingEvery) {}
}
