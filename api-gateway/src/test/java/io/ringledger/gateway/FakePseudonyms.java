package io.ringledger.gateway;

import io.ringledger.platform.personal.NumberPrints;
import io.ringledger.platform.personal.Pseudonyms;
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
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pseudonyms that keep no secret. */
final class FakePseudonyms implements Pseudonyms {

    @Override
    public SubjectId holderOf(TenantId tenant, PhoneNumber number) {
        return new SubjectId("subj_" + hash(tenant + "|" + number));
    }

    @Override
    public CarrierLegId legOf(CallSid callSid) {
        return new CarrierLegId("sid_" + hash(callSid.value()));
    }

    @Override
    public LaneId laneOf(String account, PhoneNumber from, PhoneNumber to) {
        return new LaneId("lane_" + hash(account + from + to));
    }

    @Override
    public LoginNameId loginNameOf(String email) {
        return new LoginNameId("login_" + hash(email.strip().toLowerCase(Locale.ROOT)));
    }

    @Override
    public MemberId memberOf(TenantId tenant, UserId user) {
        return new MemberId("member_" + hash(tenant + "|" + user));
    }

    @Override
    public RoleId roleOf(TenantId tenant, String name) {
        return new RoleId("role_" + hash(tenant + "|" + name.strip().toLowerCase(Locale.ROOT)));
    }

    @Override
    public RequestKeyId requestKeyOf(TenantId tenant, UserId user, String key) {
        return new RequestKeyId("key_" + hash(tenant + "|" + user + "|" + key));
    }

    @Override
    public RequestPrint printOf(TenantId tenant, String digest) {
        return new RequestPrint(hash(tenant + "|" + digest));
    }

    @Override
    public GateId gateOf(TenantId tenant, PhoneNumber number) {
        return new GateId("gate_" + hash(tenant + "|" + number));
    }

    @Override
    public RegistryId registryOf(TenantId tenant, RegistrySource source) {
        return new RegistryId("registry_" + hash(tenant + "|" + source));
    }

    @Override
    public NumberPrints printsOf(TenantId tenant) {
        return new NumberPrints(hash(tenant + "|prints").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public DialingControlId controlOf(TenantId tenant) {
        return new DialingControlId("control_" + hash(tenant.value()));
    }

    @Override
    public LeadFileId leadFileOf(TenantId tenant, @Nullable CampaignId campaign, String sha256) {
        return new LeadFileId("leadfile_" + hash(tenant + "|" + campaign + "|" + sha256));
    }

    @Override
    public SubjectId answersOf(TenantId tenant, LocalDate day) {
        return new SubjectId("subj_" + hash(tenant + "|" + day));
    }

    private static String hash(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }
}
