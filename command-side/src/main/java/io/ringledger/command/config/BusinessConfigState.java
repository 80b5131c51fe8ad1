package io.ringledger.command.config;

import io.ringledger.events.config.BusinessConfigCreated;
import io.ringledger.events.config.BusinessConfigDeleted;
import io.ringledger.events.config.BusinessConfigEvent;
import io.ringledger.events.config.BusinessConfigReverted;
import io.ringledger.events.config.BusinessConfigRevised;
import io.ringledger.vocabulary.BusinessProfile;
import java.util.ArrayList;
import java.util.List;

/** Where a business configuration stands. */
sealed interface BusinessConfigState {
    /** Nobody has made it. */
    record Missing() implements BusinessConfigState {}

    /**
     * It governs, or may.
     *
     * @param versions what it has said, the newest last and never none
     */
    record Present(List<BusinessProfile> versions) implements BusinessConfigState {
        public Present {
            versions = List.copyOf(versions);
        }

        BusinessProfile current() {
            return versions.getLast();
        }

        int nextVersion() {
            return versions.size() + 1;
        }

        private Present with(BusinessProfile profile) {
            List<BusinessProfile> all = new ArrayList<>(versions);
            all.add(profile);
            return new Present(all);
        }
    }

    /** Nobody can use it any more. */
    record Deleted() implements BusinessConfigState {}

    static BusinessConfigState evolve(BusinessConfigState state, BusinessConfigEvent event) {
        return switch (event) {
            case BusinessConfigCreated created -> new Present(List.of(created.profile()));
            case BusinessConfigRevised revised -> next(state, revised.profile());
            case BusinessConfigReverted reverted -> next(state, reverted.profile());
            case BusinessConfigDeleted _ -> new Deleted();
        };
    }

    private static BusinessConfigState next(BusinessConfigState state, BusinessProfile profile) {
        return switch (state) {
            case Present present -> present.with(profile);
            case Missing _, Deleted _ -> state;
        };
    }
}
