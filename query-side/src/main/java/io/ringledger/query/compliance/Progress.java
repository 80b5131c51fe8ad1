package io.ringledger.query.compliance;

import io.ringledger.api.compliance.DataRequestView;
import io.ringledger.api.compliance.DataRequestView.Status;
import io.ringledger.vocabulary.DataRefusal;
import io.ringledger.vocabulary.ErasureCertificate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a request has come; the rest of its view stays as it is. */
record Progress(
        DataRequestView of,
        Status status,
        @Nullable String approvedBy,
        @Nullable DataRefusal refusal,
        @Nullable Instant begunAt,
        @Nullable Instant keysDestroyedAt,
        @Nullable ErasureCertificate certificate,
        @Nullable Instant closedAt) {
    static Progress of(DataRequestView view) {
        return new Progress(
                view,
                view.status(),
                view.approvedBy(),
                view.refusal(),
                view.begunAt(),
                view.keysDestroyedAt(),
                view.certificate(),
                view.closedAt());
    }

    Progress approved(@Nullable String by) {
        return new Progress(of, Status.REQUESTED, by, refusal, begunAt, keysDestroyedAt, certificate, closedAt);
    }

    Progress begun(Instant at) {
        return new Progress(of, Status.RUNNING, approvedBy, refusal, at, keysDestroyedAt, certificate, closedAt);
    }

    Progress destroyed(Instant at) {
        return new Progress(of, status, approvedBy, refusal, begunAt, at, certificate, closedAt);
    }

    Progress refused(DataRefusal reason, Instant at) {
        return new Progress(of, Status.REFUSED, approvedBy, reason, begunAt, keysDestroyedAt, certificate, at);
    }

    Progress completed(@Nullable ErasureCertificate proof, Instant at) {
        return new Progress(of, Status.COMPLETED, approvedBy, refusal, begunAt, keysDestroyedAt, proof, at);
    }

    DataRequestView view() {
        return new DataRequestView(
                of.id(),
                of.kind(),
                status,
                of.subject(),
                of.subjects(),
                of.reason(),
                of.requestedBy(),
                of.requestedAt(),
                approvedBy,
                refusal,
                begunAt,
                keysDestroyedAt,
                certificate,
                closedAt);
    }
}
