package io.ringledger.command.leads;

import io.ringledger.api.leads.LeadCommand.AbsorbLead;
import io.ringledger.api.leads.LeadCommand.MergeLead;
import io.ringledger.api.leads.LeadCommand.ReleaseLead;
import io.ringledger.api.leads.LeadCommand.UnmergeLead;
import io.ringledger.api.leads.LeadRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.leads.LeadState.Known;
import io.ringledger.events.leads.LeadAbsorbed;
import io.ringledger.events.leads.LeadEvent;
import io.ringledger.events.leads.LeadMerged;
import io.ringledger.events.leads.LeadReleased;
import io.ringledger.events.leads.LeadUnmerged;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.LeadField;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.LeadProfile;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lets one lead stand for another and takes that back. The survivor is told first, the other one last: whoever stands for
 * others cannot be merged, so of two that are merged into each other at once neither is.
 */
final class MergeDecider {
    private MergeDecider() {}

    static List<LeadEvent> merge(Known lead, MergeLead c) {
        LeadId survivor = lead.merging().survivor();
        if (c.survivor().equals(survivor)) {
            return List.of();
        }
        if (survivor != null
                || !lead.merging().absorbed().isEmpty()
                || c.survivor().equals(c.leadId())) {
            throw new Rejected(LeadRejection.LEAD_MERGED, c.leadId() + " is merged, or others into it");
        }
        if (lead.attempts().open() != null) {
            throw new Rejected(LeadRejection.LEAD_BEING_CALLED, c.leadId() + " is being called");
        }
        return List.of(new LeadMerged(c.leadId(), c.survivor(), c.at()));
    }

    static List<LeadEvent> unmerge(Known lead, UnmergeLead c) {
        LeadId survivor = lead.merging().survivor();
        return survivor == null ? List.of() : List.of(new LeadUnmerged(c.leadId(), survivor, c.at()));
    }

    static List<LeadEvent> absorb(Known lead, AbsorbLead c) {
        if (lead.merging().survivor() != null || c.merged().equals(c.leadId())) {
            throw new Rejected(LeadRejection.LEAD_MERGED, c.leadId() + " is merged itself");
        }
        if (lead.merging().absorbed().containsKey(c.merged())) {
            return List.of();
        }
        LeadProfile own = lead.details().profile();
        List<LeadField> filled = Stream.of(LeadField.values())
                .filter(field -> isEmpty(value(own, field)) && !isEmpty(value(c.profile(), field)))
                .toList();
        LeadProfile now = taking(own, c.profile(), Set.copyOf(filled));
        return List.of(new LeadAbsorbed(c.leadId(), lead.details().party(), c.merged(), filled, now, c.at()));
    }

    /** What was taken goes, also what was changed since: nobody knows whether it still came from there. */
    static List<LeadEvent> release(Known lead, ReleaseLead c) {
        List<LeadField> filled = lead.merging().absorbed().get(c.merged());
        if (filled == null) {
            return List.of();
        }
        LeadProfile now = taking(lead.details().profile(), null, Set.copyOf(filled));
        return List.of(new LeadReleased(c.leadId(), lead.details().party(), c.merged(), now, c.at()));
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null || value.equals(Attributes.NONE);
    }

    private static @Nullable Object value(LeadProfile profile, LeadField field) {
        return switch (field) {
            case NAME -> profile.name();
            case EMAIL -> profile.email();
            case COMPANY -> profile.company();
            case STATE -> profile.state();
            case ZIP -> profile.zip();
            case ZONE -> profile.zone();
            case ATTRIBUTES -> profile.attributes();
            case PHONE, SOURCE, PRIORITY -> null;
        };
    }

    private static LeadProfile taking(LeadProfile own, @Nullable LeadProfile other, Set<LeadField> fields) {
        return new LeadProfile(
                own.phone(),
                fields.contains(LeadField.NAME) ? text(other, LeadField.NAME) : own.name(),
                fields.contains(LeadField.EMAIL) ? text(other, LeadField.EMAIL) : own.email(),
                fields.contains(LeadField.COMPANY) ? text(other, LeadField.COMPANY) : own.company(),
                fields.contains(LeadField.STATE) ? text(other, LeadField.STATE) : own.state(),
                fields.contains(LeadField.ZIP) ? text(other, LeadField.ZIP) : own.zip(),
                fields.contains(LeadField.ZONE) ? zone(other) : own.zone(),
                fields.contains(LeadField.ATTRIBUTES)
                        ? other == null ? Attributes.NONE : other.attributes()
                        : own.attributes());
    }

    private static @Nullable String text(@Nullable LeadProfile profile, LeadField field) {
        return profile == null ? null : (String) value(profile, field);
    }

    private static @Nullable ZoneId zone(@Nullable LeadProfile profile) {
        return profile == null ? null : profile.zone();
    }
}
