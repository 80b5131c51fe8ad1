package io.ringledger.platform.personal;

import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CarrierLegId;
import io.ringledger.vocabulary.DialingControlId;
import io.ringledger.vocabulary.GateId;
import io.ringledger.vocabulary.LaneId;
import io.ringledger.vocabulary.LeadFileId;
import io.ringledger.vocabulary.LoginNameId;
import io.ringledger.vocabulary.MemberId;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.RegistryId;
import io.ringledger.vocabulary.RegistrySource;
import io.ringledger.vocabulary.RequestKeyId;
import io.ringledger.vocabulary.RequestPrint;
import io.ringledger.vocabulary.RoleId;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Names for what must not be named in a stream id: 128-bit keyed hashes. The keys are made once, archived with the subject
 * keys and never rotated. What is looked up before a tenant is known uses the platform's key, the rest its tenant's.
 */
public interface Pseudonyms {
    /** Holder of a number, as one tenant knows it. */
    SubjectId holderOf(TenantId tenant, PhoneNumber number);

    CarrierLegId legOf(CallSid callSid);

    /**
     * The lane in which an account dials one number from another, whichever tenant asks.
     *
     * @param account the carrier account that dials
     */
    LaneId laneOf(String account, PhoneNumber from, PhoneNumber to);

    /**
     * The login name that an address stands for.
     *
     * @param email compared without regard to letter case and surrounding space
     */
    LoginNameId loginNameOf(String email);

    /** A user in a company. */
    MemberId memberOf(TenantId tenant, UserId user);

    /**
     * The role of a name in a company.
     *
     * @param name compared without regard to letter case and surrounding space
     */
    RoleId roleOf(TenantId tenant, String name);

    /**
     * The key under which a user may repeat a request.
     *
     * @param key what the client calls it
     */
    RequestKeyId requestKeyOf(TenantId tenant, UserId user, String key);

    /**
     * What tells a request from another one.
     *
     * @param digest of all that makes it what it is
     */
    RequestPrint printOf(TenantId tenant, String digest);

    /** The gate that every dial of a number by one tenant goes through. */
    GateId gateOf(TenantId tenant, PhoneNumber number);

    /** An outside list, as one tenant obtains it. */
    RegistryId registryOf(TenantId tenant, RegistrySource source);

    /** Under what numbers stand in a tenant's copies of outside lists. */
    NumberPrints printsOf(TenantId tenant);

    /** Where it stands whether and how much a tenant dials. */
    DialingControlId controlOf(TenantId tenant);

    /**
     * A content that is sent for a campaign.
     *
     * @param campaign {@code null} for none
     * @param sha256 of the content, hexadecimal
     */
    LeadFileId leadFileOf(TenantId tenant, @Nullable CampaignId campaign, String sha256);

    /** Subject of all answers that a tenant gets on one day (UTC). */
    SubjectId answersOf(TenantId tenant, LocalDate day);
}
