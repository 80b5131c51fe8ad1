package io.ringledger.gateway.identity;

import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.identity.MemberView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.security.Caller;

/** How far it reaches what somebody may do for whom one company vouched. */
final class Bounds {
    private Bounds() {}

    /** Whether the caller is shown that they belong to a company. */
    static boolean show(MemberView member, Caller caller) {
        return !caller.isBoundToTenant() || member.tenantId().equals(caller.tenantId());
    }

    /** @throws Rejected BOUND_TO_TENANT where the caller may do nothing outside of their company */
    static void check(Caller caller) {
        if (caller.isBoundToTenant()) {
            throw new Rejected(
                    IdentityRejection.BOUND_TO_TENANT,
                    "You were signed in for this company only; sign in with your password for others");
        }
    }
}
