package io.ringledger.platform.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A signed statement about the log up to a position. One line of JSON where it is kept.
 *
 * @param number from 1, without gaps
 * @param previous {@link #hash} of the head before; {@link Hash#NONE} for the first
 * @param position of the last event that it covers
 * @param sealedAt when it was made, by the platform's clock, UTC
 * @param log end of the chain over the whole log
 * @param changed ends of the tenants' chains that have grown since the head before, by tenant in order
 * @param ends hash over the ends of all tenants' chains, changed or not
 * @param keyId of the key that signed
 * @param signature Ed25519 over everything else, Base64
 */
public record Head(
        long number,
        Hash previous,
        long position,
        Instant sealedAt,
        Hash log,
        List<ChainEnd> changed,
        Hash ends,
        String keyId,
        String signature) {
    /** Collection of the records in which heads are kept beside the events, by number. */
    public static final String RECORDS = "audit-heads";

    /** Heads at most that are made together: they have one {@code sealedAt}, and share what they cost. */
    public static final int MOST_AT_ONCE = 16;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    public Head {
        Objects.requireNonNull(sealedAt, "sealedAt");
        changed = List.copyOf(changed);
    }

    /**
     * Of the newest heads the last that was published before the very newest was made.
     *
     * @param newest in JSON, the newest first
     */
    public static Optional<Head> lastOfAnEarlierTime(List<byte[]> newest) {
        List<Head> heads = newest.stream()
                .map(json -> ofJson(new String(json, StandardCharsets.UTF_8)))
                .toList();
        return heads.stream()
                .filter(head -> !head.sealedAt().equals(heads.getFirst().sealedAt()))
                .findFirst();
    }

    /** By what the next head names this one. */
    public Hash hash() {
        return signedForm().hash();
    }

    /** Everything but the signature. */
    BinaryForm signedForm() {
        BinaryForm form = new BinaryForm(BinaryForm.Kind.HEAD)
                .number(number)
                .hash(previous)
                .number(position)
                .number(sealedAt.getEpochSecond())
                .number(sealedAt.getNano())
                .hash(log)
                .number(changed.size());
        changed.forEach(end -> form.text(end.tenant()).number(end.count()).hash(end.hash()));
        return form.hash(ends).text(keyId);
    }

    /** The same with this signature. */
    public Head signed(String made) {
        return new Head(number, previous, position, sealedAt, log, changed, ends, keyId, made);
    }

    /** What is signed. */
    public byte[] toBeSigned() {
        return signedForm().toBytes();
    }

    /** One line, without its end. */
    public String toJson() {
        return JSON.writeValueAsString(this);
    }

    /**
     * From its line.
     *
     * @throws IllegalArgumentException if it is no head
     */
    public static Head ofJson(String line) {
        try {
            return JSON.readValue(line, Head.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a head: " + e.getOriginalMessage(), e);
        }
    }
}
