package io.ringledger.api.leads;

import io.ringledger.api.rejections.RejectionCode;

/** Refusals of the leads context. */
public enum LeadRejection implements RejectionCode {
    /** No such lead, or not of this tenant. */
    LEAD_NOT_FOUND,
    /** It is being called, not to be called any more or not yet, or belongs to no campaign. */
    LEAD_NOT_DUE,
    /** The call has begun no attempt on the lead. */
    LEAD_ATTEMPT_UNKNOWN,
    /** It is known what came of its attempts. */
    LEAD_NOT_UNRESOLVED,
    /** It is being called at this moment. */
    LEAD_BEING_CALLED,
    /** Another lead stands for it, or it stands for others itself. */
    LEAD_MERGED,
    /** No such import, or not of this tenant. */
    LEAD_IMPORT_NOT_FOUND,
    /** Others have read on, or the import is over. */
    IMPORT_OUT_OF_STEP,
    /** Neither CSV nor XLSX. */
    LEAD_FILE_FORMAT,
    /** Longer than a file of leads may be. */
    LEAD_FILE_TOO_LARGE,
    /** No such segment, or not of this tenant. */
    SEGMENT_NOT_FOUND
}
