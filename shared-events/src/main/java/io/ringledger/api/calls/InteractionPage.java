package io.ringledger.api.calls;

import java.util.List;

/**
 * A part of what was said on a call, in order.
 *
 * @param total how much was said by whom was asked for, in all
 */
public record InteractionPage(List<InteractionView> interactions, int total) {
    public InteractionPage {
        interactions = List.copyOf(interactions);
    }
}
