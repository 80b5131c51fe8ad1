package io.ringledger.gateway.leads.imports;

import io.ringledger.api.leads.LeadRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.platform.personal.SealedFiles;
import io.ringledger.vocabulary.LeadFileFormat;
import io.ringledger.vocabulary.LeadImportId;
import io.ringledger.vocabulary.TenantId;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file of leads while it comes in. Its bytes are kept part by part, encrypted; what they are is known when all are there. */
final class Upload {
    private static final int PART = 256 << 10;
    private static final int MOST_THROWN_AWAY = 4;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final SealedFiles files;
    private final LeadImportId id;
    private final TenantId tenant;
    private final long most;
    private final MessageDigest digest = sha256();
    private final ByteBuffer part = ByteBuffer.allocate(PART);
    private @Nullable LeadFileFormat format;
    private int parts;
    private long bytes;
    private boolean handedOver;
    private @Nullable Rejected refused;

    /** @param most bytes that are taken */
    Upload(SealedFiles files, LeadImportId id, TenantId tenant, long most) {
        this.files = files;
        this.id = id;
        this.tenant = tenant;
        this.most = most;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }

    LeadImportId id() {
        return id;
    }

    Upload begin(Instant at) {
        files.begin(id.subject(), at);
        return this;
    }

    /**
     * The next bytes; blocks while they are kept. Of a file that is refused the rest is taken, too, and thrown away: whoever
     * sends it would not read why as long as it is sending. Who goes on for ever is cut off.
     *
     * @param name of the file
     */
    Upload take(String name, byte[] some) {
        bytes += some.length;
        if (refused == null && format == null && some.length > 0) {
            refuseUnlessKnown(name, some);
        }
        if (refused == null && bytes > most) {
            refused = new Rejected(
                    LeadRejection.LEAD_FILE_TOO_LARGE, "a file of leads has " + (most >> 20) + " MB at most");
        }
        if (refused != null) {
            if (bytes > MOST_THROWN_AWAY * most) {
                throw refused;
            }
            return this;
        }
        digest.update(some);
        for (int from = 0; from < some.length; ) {
            int count = Math.min(part.remaining(), some.length - from);
            part.put(some, from, count);
            from += count;
            if (!part.hasRemaining()) {
                keep();
            }
        }
        return this;
    }

    private void keep() {
        files.append(id.subject(), tenant, parts, Arrays.copyOf(part.array(), part.position()));
        parts++;
        part.clear();
    }

    private void refuseUnlessKnown(String name, byte[] beginning) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean zip = beginning.length >= ZIP.length && Arrays.equals(beginning, 0, ZIP.length, ZIP, 0, ZIP.length);
        if (zip && ending.equals("xlsx")) {
            format = LeadFileFormat.XLSX;
        } else if (!zip && (ending.equals("csv") || ending.equals("txt") || ending.equals("tsv"))) {
            format = LeadFileFormat.CSV;
        } else {
            refused = new Rejected(
                    LeadRejection.LEAD_FILE_FORMAT, "a file of leads is CSV or XLSX, by its name and inside");
        }
    }

    /**
     * All of it is here.
     *
     * @throws Rejected LEAD_FILE_FORMAT if it is none of what is read, LEAD_FILE_TOO_LARGE if it is longer than is taken
     */
    void end() {
        if (refused != null) {
            throw refused;
        }
        if (part.position() > 0) {
            keep();
        }
    }

    boolean isEmpty() {
        return bytes == 0;
    }

    LeadFileFormat format() {
        return format == null ? LeadFileFormat.CSV : format;
    }

    long bytes() {
        return bytes;
    }

    String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Somebody may read it from now on: whether that was recorded is not known before it is answered. */
    void handOver() {
        handedOver = true;
    }

    /** Lets go of it, unless somebody may read it. */
    void discard() {
        if (!handedOver) {
            files.delete(id.subject());
        }
    }
}
