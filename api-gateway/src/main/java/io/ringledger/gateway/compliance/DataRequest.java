package io.ringledger.gateway.compliance;

import io.ringledger.api.compliance.DataRequestView;
import io.ringledger.api.compliance.DataRequestView.Status;
import io.ringledger.vocabulary.DataRefusal;
import io.ringledger.vocabulary.DataRequestId;
import io.ringledger.vocabulary.DataRequestKind;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request about a person's data.
 *
 * @param subjects all that the person is here: pseudonyms
 * @param progress percent
 * @param refusalCode why it came to nothing
 * @param startedAt when the erasure began
 * @param keysDestroyedAt from when on the data has been unreadable in every copy of the log
 * @param dataUrl where the file is, for access and export
 * @param certificateUrl where the certificate is, once there is one
 */
record DataRequest(
        DataRequestId id,
        DataRequestKind type,
        Status status,
        int progress,
        List<SubjectId> subjects,
        @Nullable PersonalText reason,
        String requestedBy,
        Instant requestedAt,
        @Nullable String approvedBy,
        @Nullable DataRefusal refusalCode,
        @Nullable Instant startedAt,
        @Nullable Instant keysDestroyedAt,
        @Nullable Instant completedAt,
        @Nullable String dataUrl,
        @Nullable String certificateUrl) {
    static final String PATH = "/api/v1/compliance/gdpr/requests";
    private static final int DONE = 100;
    private static final int UNREADABLE = 60;
    private static final int BEGUN = 20;

    static DataRequest of(DataRequestView view) {
        String self = PATH + "/" + view.id();
        return new DataRequest(
                view.id(),
                view.kind(),
                view.status(),
                progress(view),
                view.subjects(),
                view.reason(),
                view.requestedBy(),
                view.requestedAt(),
                view.approvedBy(),
                view.refusal(),
                view.begunAt(),
                view.keysDestroyedAt(),
                view.closedAt(),
                view.kind() == DataRequestKind.DELETION ? null : self + "/data",
                view.certificate() == null ? null : self + "/certificate");
    }

    private static int progress(DataRequestView view) {
        return switch (view.status()) {
            case COMPLETED, REFUSED -> DONE;
            case RUNNING -> view.keysDestroyedAt() == null ? BEGUN : UNREADABLE;
            case REQUESTED, AWAITING_APPROVAL -> 0;
        };
    }
}
