package io.ringledger.query.suppression;

import io.ringledger.api.suppression.NumberStanding;
import io.ringledger.api.suppression.NumberStanding.Suppression;
import io.ringledger.api.suppression.NumberStanding.Whitelisting;
import io.ringledger.events.suppression.DialAuthorised;
import io.ringledger.events.suppression.DialClaimForbidden;
import io.ringledger.events.suppression.DialClaimGranted;
import io.ringledger.events.suppression.DialForbidden;
import io.ringledger.events.suppression.DialSettled;
import io.ringledger.events.suppression.NumberGateEvent;
import io.ringledger.events.suppression.NumberSuppressed;
import io.ringledger.events.suppression.NumberWhitelisted;
import io.ringledger.events.suppression.SuppressionRemoved;
import io.ringledger.events.suppression.WhitelistingRemoved;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A number as kept for reading. */
record OwnNumber(TenantId tenant, NumberStanding standing) {
    /** @throws IllegalStateException if something ends that never began */
    static OwnNumber after(@Nullable OwnNumber before, RecordedEvent recorded) {
        NumberStanding known = before == null ? null : before.standing;
        return new OwnNumber(recorded.tenant(), after(known, (NumberGateEvent) recorded.payload(), recorded.author()));
    }

    private static NumberStanding after(
            @Nullable NumberStanding known, NumberGateEvent event, @Nullable String author) {
        return switch (event) {
            case NumberSuppressed e ->
                new NumberStanding(
                        e.gateId(),
                        e.number(),
                        with(
                                known,
                                new Suppression(
                                        e.reason(), e.source(), e.askedBy(), author, e.note(), e.suppressedAt())),
                        known == null ? null : known.whitelisting(),
                        e.suppressedAt());
            case SuppressionRemoved e ->
                standing(begun(known), List.of(), begun(known).whitelisting(), e.removedAt());
            case NumberWhitelisted e ->
                new NumberStanding(
                        e.gateId(),
                        e.number(),
                        known == null ? List.of() : known.suppressions(),
                        new Whitelisting(e.ground(), author, e.note(), e.whitelistedAt()),
                        e.whitelistedAt());
            case WhitelistingRemoved e -> standing(begun(known), begun(known).suppressions(), null, e.removedAt());
            case DialAuthorised _, DialForbidden _, DialClaimGranted _, DialClaimForbidden _, DialSettled _ ->
                begun(known);
        };
    }

    private static List<Suppression> with(@Nullable NumberStanding known, Suppression more) {
        List<Suppression> all = new ArrayList<>(known == null ? List.of() : known.suppressions());
        all.removeIf(each -> each.reason() == more.reason());
        all.add(more);
        return all;
    }

    private static NumberStanding standing(
            NumberStanding of, List<Suppression> suppressions, @Nullable Whitelisting whitelisting, Instant at) {
        PhoneNumber number = of.number();
        return new NumberStanding(of.gateId(), number, suppressions, whitelisting, at);
    }

    private static NumberStanding begun(@Nullable NumberStanding known) {
        if (known == null) {
            throw new IllegalStateException("ends what never began");
        }
        return known;
    }
}
