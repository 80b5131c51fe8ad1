package io.ringledger.gateway.ledger;

import io.ringledger.api.audit.AccessCommand;
import io.ringledger.api.audit.AccessCommand.RecordExport;
import io.ringledger.api.audit.AccessCommand.RecordRead;
import io.ringledger.api.audit.AccessCommand.RecordRefusal;
import io.ringledger.vocabulary.AccessId;
import io.ringledger.vocabulary.AccessRefusal;
import io.ringledger.vocabulary.AuditedData;
import io.ringledger.vocabulary.ResourceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody wanted and got, or did not get. Two that are equal are told apart by time only. */
public sealed interface Access {
    /** Data was shown; {@code null} for a list. */
    record Read(AuditedData data, @Nullable ResourceId id) implements Access {}

    /** Data was taken along as a file; {@code null} for a list. */
    record Export(AuditedData data, @Nullable ResourceId id) implements Access {}

    /** Somebody was not let in. */
    record Refused(AccessRefusal refusal) implements Access {}

    /** As a message. */
    default AccessCommand toCommand(AccessId accessId, int times, Instant at) {
        return switch (this) {
            case Read read -> new RecordRead(accessId, read.data(), read.id(), times, at);
            case Export export -> new RecordExport(accessId, export.data(), export.id(), times, at);
            case Refused refused -> new RecordRefusal(accessId, refused.refusal(), times, at);
        };
    }
}
