package io.ringledger.query.identity;

import io.ringledger.api.identity.MemberView;
import io.ringledger.events.identity.MemberAdded;
import io.ringledger.events.identity.MemberEvent;
import io.ringledger.events.identity.MemberLinked;
import io.ringledger.events.identity.MemberRemoved;
import io.ringledger.events.identity.MemberRenamed;
import io.ringledger.events.identity.MemberRightsChanged;
import io.ringledger.vocabulary.MemberId;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Rights;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.RoleId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A user in a company as kept for reading; one who was removed is kept as well, without a name.
 */
record MemberDocument(MemberView member, boolean removed) {
    static final String TENANT = "tenant";
    static final String USER = "user";
    static final String REMOVED = "removed";
    static final String ACTIVE = "active";
    static final String ROLES = "roles";

    /** Name in lower case: by what a list is sorted. */
    static final String NAME = "nameKey";

    /** E-mail address in lower case. */
    static final String EMAIL = "emailKey";

    private static final PersonalText NOBODY = new PersonalText("");

    /** @throws IllegalStateException if the event does not follow from what is known */
    static MemberDocument after(@Nullable MemberDocument before, MemberEvent event) {
        if (event instanceof MemberAdded e) {
            Instant at = millis(e.addedAt());
            return new MemberDocument(
                    new MemberView(
                            e.memberId(), e.userId(), e.tenantId(), e.email(), e.name(), e.rights(), true, at, at),
                    false);
        }
        if (before == null) {
            throw new IllegalStateException("a member without a beginning");
        }
        MemberView m = before.member();
        return switch (event) {
            case MemberAdded _, MemberLinked _ -> before;
            case MemberRenamed e -> before.with(m.email(), e.name(), m.rights(), m.active(), e.renamedAt());
            case MemberRightsChanged e -> before.with(m.email(), m.name(), e.rights(), e.active(), e.changedAt());
            case MemberRemoved e ->
                new MemberDocument(
                        before.with(NOBODY, NOBODY, Rights.of(Set.of()), false, e.removedAt())
                                .member(),
                        true);
        };
    }

    private MemberDocument with(PersonalText email, PersonalText name, Rights rights, boolean active, Instant at) {
        return new MemberDocument(
                new MemberView(
                        member.memberId(),
                        member.userId(),
                        member.tenantId(),
                        email,
                        name,
                        rights,
                        active,
                        member.addedAt(),
                        millis(at)),
                removed);
    }

    MemberView view() {
        return member;
    }

    Document write() {
        Rights rights = member.rights();
        return new Document(TENANT, member.tenantId().value())
                .append(USER, member.userId().value())
                .append(REMOVED, removed)
                .append(ACTIVE, member.active())
                .append("email", member.email().value())
                .append("name", member.name().value())
                .append(NAME, lower(member.name().value()))
                .append(EMAIL, lower(member.email().value()))
                .append(ROLES, names(rights.roles()))
                .append(
                        "definedRoles",
                        rights.definedRoles().stream()
                                .map(RoleId::value)
                                .sorted()
                                .toList())
                .append("permissions", names(rights.permissions()))
                .append("addedAt", Date.from(member.addedAt()))
                .append("changedAt", Date.from(member.changedAt()));
    }

    static MemberDocument read(Document document) {
        Rights rights = new Rights(
                document.getList(ROLES, String.class).stream()
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()),
                document.getList("definedRoles", String.class).stream()
                        .map(RoleId::new)
                        .collect(Collectors.toSet()),
                document.getList("permissions", String.class).stream()
                        .map(Permission::valueOf)
                        .collect(Collectors.toSet()));
        return new MemberDocument(
                new MemberView(
                        new MemberId(document.getString("_id")),
                        new UserId(document.getString(USER)),
                        new TenantId(document.getString(TENANT)),
                        new PersonalText(document.getString("email")),
                        new PersonalText(document.getString("name")),
                        rights,
                        document.getBoolean(ACTIVE),
                        document.getDate("addedAt").toInstant(),
                        document.getDate("changedAt").toInstant()),
                document.getBoolean(REMOVED));
    }

    /** The form in which names and addresses are compared. */
    static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    static List<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toList();
    }

    private static Instant millis(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }
}
