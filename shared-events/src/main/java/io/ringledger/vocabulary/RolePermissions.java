package io.ringledger.vocabulary;

import static io.ringledger.vocabulary.Permission.AGENTS_READ;
import static io.ringledger.vocabulary.Permission.ANALYTICS_EXPORT;
import static io.ringledger.vocabulary.Permission.ANALYTICS_READ;
import static io.ringledger.vocabulary.Permission.AUDIT_EXPORT;
import static io.ringledger.vocabulary.Permission.AUDIT_READ;
import static io.ringledger.vocabulary.Permission.AVAILABILITY_SET;
import static io.ringledger.vocabulary.Permission.CALLS_MANAGE;
import static io.ringledger.vocabulary.Permission.CALLS_READ;
import static io.ringledger.vocabulary.Permission.CAMPAIGNS_READ;
import static io.ringledger.vocabulary.Permission.CONFIG_READ;
import static io.ringledger.vocabulary.Permission.DNC_MANAGE;
import static io.ringledger.vocabulary.Permission.DNC_READ;
import static io.ringledger.vocabulary.Permission.DNC_SUPPRESS;
import static io.ringledger.vocabulary.Permission.EMERGENCY_STOP;
import static io.ringledger.vocabulary.Permission.ESCALATIONS_MANAGE;
import static io.ringledger.vocabulary.Permission.ESCALATIONS_READ;
import static io.ringledger.vocabulary.Permission.KNOWLEDGE_READ;
import static io.ringledger.vocabulary.Permission.LEADS_MANAGE;
import static io.ringledger.vocabulary.Permission.LEADS_READ;
import static io.ringledger.vocabulary.Permission.OWNERS_MANAGE;
import static io.ringledger.vocabulary.Permission.OWN_ACCOUNT;
import static io.ringledger.vocabulary.Permission.PRIVACY_MANAGE;
import static io.ringledger.vocabulary.Permission.PRIVACY_READ;
import static io.ringledger.vocabulary.Permission.PROJECTIONS_MANAGE;
import static io.ringledger.vocabulary.Permission.QUALITY_READ;
import static io.ringledger.vocabulary.Permission.ROLES_READ;
import static io.ringledger.vocabulary.Permission.SECURITY_MANAGE;
import static io.ringledger.vocabulary.Permission.TENANT_READ;
import static io.ringledger.vocabulary.Permission.TRANSCRIPTS_READ;
import static io.ringledger.vocabulary.Permission.USERS_READ;

import java.util.EnumSet;
import java.util.Set;

/** What the roles that every tenant has allow. */
final class RolePermissions {
    private static final Set<Permission> AGENT = Set.of(
            OWN_ACCOUNT,
            CAMPAIGNS_READ,
            LEADS_READ,
            DNC_READ,
            DNC_SUPPRESS,
            CALLS_READ,
            CALLS_MANAGE,
            TRANSCRIPTS_READ,
            ESCALATIONS_READ,
            ESCALATIONS_MANAGE,
            AGENTS_READ,
            AVAILABILITY_SET,
            CONFIG_READ,
            KNOWLEDGE_READ,
            TENANT_READ);

    private static final Set<Permission> ANALYST = Set.of(
            OWN_ACCOUNT,
            CAMPAIGNS_READ,
            LEADS_READ,
            DNC_READ,
            CALLS_READ,
            TRANSCRIPTS_READ,
            ESCALATIONS_READ,
            AGENTS_READ,
            CONFIG_READ,
            KNOWLEDGE_READ,
            QUALITY_READ,
            ANALYTICS_READ,
            ANALYTICS_EXPORT,
            PROJECTIONS_MANAGE,
            TENANT_READ);

    private static final Set<Permission> COMPLIANCE_OFFICER = Set.of(
            OWN_ACCOUNT,
            CAMPAIGNS_READ,
            LEADS_READ,
            EMERGENCY_STOP,
            DNC_READ,
            DNC_SUPPRESS,
            DNC_MANAGE,
            CALLS_READ,
            TRANSCRIPTS_READ,
            ESCALATIONS_READ,
            AGENTS_READ,
            CONFIG_READ,
            KNOWLEDGE_READ,
            QUALITY_READ,
            ANALYTICS_READ,
            USERS_READ,
            ROLES_READ,
            TENANT_READ,
            AUDIT_READ,
            AUDIT_EXPORT,
            SECURITY_MANAGE,
            PRIVACY_READ,
            PRIVACY_MANAGE);

    private static final Set<Permission> INTEGRATION = Set.of(
            OWN_ACCOUNT,
            CAMPAIGNS_READ,
            LEADS_READ,
            LEADS_MANAGE,
            DNC_READ,
            DNC_SUPPRESS,
            CALLS_READ,
            CALLS_MANAGE,
            ESCALATIONS_READ,
            AGENTS_READ,
            CONFIG_READ,
            KNOWLEDGE_READ,
            ANALYTICS_READ,
            TENANT_READ);

    private RolePermissions() {}

    static Set<Permission> of(Role role) {
        return switch (role) {
            case OWNER -> Set.copyOf(EnumSet.allOf(Permission.class));
            case ADMIN -> Set.copyOf(EnumSet.complementOf(EnumSet.of(OWNERS_MANAGE)));
            case SUPERVISOR -> supervisor();
            case AGENT -> AGENT;
            case ANALYST -> ANALYST;
            case COMPLIANCE_OFFICER -> COMPLIANCE_OFFICER;
            case INTEGRATION -> INTEGRATION;
        };
    }

    /** What an agent and an analyst may, and the running of the floor. */
    private static Set<Permission> supervisor() {
        Set<Permission> all = EnumSet.of(
                Permission.CAMPAIGNS_MANAGE,
                Permission.CAMPAIGNS_RUN,
                LEADS_MANAGE,
                Permission.LEADS_EXPORT,
                EMERGENCY_STOP,
                Permission.DIALING_MANAGE,
                Permission.CALLS_INTERVENE,
                Permission.AGENTS_MANAGE,
                Permission.CONFIG_MANAGE,
                Permission.KNOWLEDGE_MANAGE,
                Permission.QUALITY_REVIEW,
                USERS_READ,
                ROLES_READ,
                Permission.METRICS_READ);
        all.addAll(AGENT);
        all.addAll(ANALYST);
        all.remove(PROJECTIONS_MANAGE);
        return Set.copyOf(all);
    }
}
