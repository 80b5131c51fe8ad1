package io.ringledger.events.calls;

import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.Outreach;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TemplateId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for an outbound call: the intent to dial. Nothing has been sent to a carrier yet.
 *
 * @param callId call that is to be placed
 * @param party holder of the called number
 * @param customer number to call
 * @param line number of ours that is shown to the called party
 * @param businessId business configuration that governs the call, {@code null} when none was named
 * @param templateId script that the call follows, {@code null} when none was named
 * @param outreach campaign and lead that it is made for, {@code null} for a call that is begun by hand
 * @param attributes what the caller of the API attached
 * @param initiatedAt our clock, UTC
 */
public record CallInitiated(
        CallId callId,
        SubjectId party,
        @Personal(subject = "party") PhoneNumber customer,
        PhoneNumber line,
        @Nullable BusinessId businessId,
        @Nullable TemplateId templateId,
        @Nullable Outreach outreach,

        @Personal(subject = "party", erased = "{\"erased\":true}")
        Attributes attributes,

        Instant initiatedAt)
        implements CallEvent {}
