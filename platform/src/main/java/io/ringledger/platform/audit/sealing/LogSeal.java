package io.ringledger.platform.audit.sealing;

import io.ringledger.api.audit.AuditRejection;
import io.ringledger.api.audit.SealQuery.FindSeal;
import io.ringledger.api.audit.SealQuery.SignExport;
import io.ringledger.api.audit.SealView;
import io.ringledger.api.audit.StatementSignature;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.platform.audit.AuditDirectory;
import io.ringledger.platform.audit.Head;
import java.nio.file.Path;
import org.axonframework.queryhandling.QueryHandler;

/** Answers how far the log is sealed, and signs statements about files with the key that signs heads. */
public final class LogSeal {
    private static final String STATEMENT = "ringledger audit export sha256:";

    private final Follower follower;
    private final PublishedHeads heads;
    private final StatementKey key;

    /** @param keyFile of the follower */
    public LogSeal(Follower follower, AuditDirectory outside, Path keyFile) {
        this.follower = follower;
        this.heads = new PublishedHeads(outside.heads());
        this.key = new StatementKey(keyFile);
    }

    @QueryHandler
    SealView find(FindSeal query) {
        Head last = heads.lastWhole().orElseThrow(LogSeal::notSealed);
        return new SealView(
                last.number(),
                last.position(),
                last.sealedAt(),
                follower.unsealed(),
                !follower.isMismatched(),
                last.keyId());
    }

    /** What is signed names its purpose, so that it can be taken for nothing else. */
    @QueryHandler
    StatementSignature sign(SignExport query) {
        String statement = STATEMENT + query.sha256();
        return key.sign(statement)
                .map(signed -> new StatementSignature(statement, signed.signature(), signed.keyId()))
                .orElseThrow(LogSeal::notSealed);
    }

    private static Rejected notSealed() {
        return new Rejected(AuditRejection.LOG_NOT_SEALED, "the log is not sealed");
    }
}
