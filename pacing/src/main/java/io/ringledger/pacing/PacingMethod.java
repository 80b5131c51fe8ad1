package io.ringledger.pacing;

/** Decides, about once a second and campaign, how many calls are begun now. The same seen, the same decision. */
@FunctionalInterface
public interface PacingMethod {
    PacingDecision decide(Seen seen);
}
