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
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** {@link Pseudonyms} by HMAC-SHA256, cut to 128 bits. What is hashed starts with its kind, so kinds never meet. */
public final class KeyedPseudonyms implements Pseudonyms {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    private final HashKeys keys;

    public KeyedPseudonyms(HashKeys keys) {
        this.keys = keys;
    }

    @Override
    public SubjectId holderOf(TenantId tenant, PhoneNumber number) {
        return new SubjectId("subj_" + hash(keys.of(tenant), "number", number.value()));
    }

    @Override
    public CarrierLegId legOf(CallSid callSid) {
        return new CarrierLegId("sid_" + hash(keys.platform(), "leg", callSid.value()));
    }

    @Override
    public LaneId laneOf(String account, PhoneNumber from, PhoneNumber to) {
        return new LaneId("lane_" + hash(keys.platform(), "lane", account + "|" + from + "|" + to));
    }

    @Override
    public LoginNameId loginNameOf(String email) {
        String name = email.strip().toLowerCase(Locale.ROOT);
        return new LoginNameId("login_" + hash(keys.platform(), "login", name));
    }

    @Override
    public MemberId memberOf(TenantId tenant, UserId user) {
        return new MemberId("member_" + hash(keys.of(tenant), "member", user.value()));
    }

    @Override
    public RoleId roleOf(TenantId tenant, String name) {
        return new RoleId("role_" + hash(keys.of(tenant), "role", name.strip().toLowerCase(Locale.ROOT)));
    }

    @Override
    public RequestKeyId requestKeyOf(TenantId tenant, UserId user, String key) {
        return new RequestKeyId("key_" + hash(keys.of(tenant), "request", user + "|" + key));
    }

    @Override
    public RequestPrint printOf(TenantId tenant, String digest) {
        return new RequestPrint(hash(keys.of(tenant), "print", digest));
    }

    @Override
    public GateId gateOf(TenantId tenant, PhoneNumber number) {
        return new GateId("gate_" + hash(keys.of(tenant), "gate", number.value()));
    }

    @Override
    public RegistryId registryOf(TenantId tenant, RegistrySource source) {
        return new RegistryId("registry_" + hash(keys.of(tenant), "registry", source.value()));
    }

    @Override
    public NumberPrints printsOf(TenantId tenant) {
        return new NumberPrints(mac(keys.of(tenant), "prints", "numbers"));
    }

    @Override
    public DialingControlId controlOf(TenantId tenant) {
        return new DialingControlId("control_" + hash(keys.of(tenant), "control", ""));
    }

    @Override
    public LeadFileId leadFileOf(TenantId tenant, @Nullable CampaignId campaign, String sha256) {
        return new LeadFileId("leadfile_" + hash(keys.of(tenant), "leadfile", campaign + "|" + sha256));
    }

    @Override
    public SubjectId answersOf(TenantId tenant, LocalDate day) {
        return new SubjectId("subj_" + hash(keys.of(tenant), "answers", day.toString()));
    }

    private static String hash(byte[] key, String kind, String text) {
        return HexFormat.of().formatHex(mac(key, kind, text), 0, BYTES);
    }

    private static byte[] mac(byte[] key, String kind, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal((kind + ":" + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every JDK", e);
        }
    }
}
