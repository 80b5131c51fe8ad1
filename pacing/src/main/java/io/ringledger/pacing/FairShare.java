package io.ringledger.pacing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Divides what one account may do between its campaigns. Lines are divided by weight as water fills vessels: who needs
 * less than its part leaves the rest to the others. Calls then go one by one to whoever is furthest behind its weight,
 * which is remembered as credit, so that one call a second reaches everybody in turn. Nothing is left over while anybody
 * wants it and may have it.
 */
public final class FairShare {
    private FairShare() {}

    /**
     * What a campaign has and wants.
     *
     * @param campaign whose name the answer bears
     * @param weight its priority: twice the weight, twice the calls; above 0
     * @param lines that it uses already
     * @param wanted calls that it would begin now
     * @param credit what {@link Share#credit()} was the last time; 0 the first time
     */
    public record Claim(String campaign, double weight, int lines, int wanted, double credit) {
        public Claim {
            if (!(weight > 0) || lines < 0 || wanted < 0) {
                throw new IllegalArgumentException("a weight is above 0, lines and calls are not negative");
            }
        }
    }

    /**
     * What a campaign gets.
     *
     * @param campaign as claimed
     * @param calls that it may begin now
     * @param credit to be claimed with the next time
     */
    public record Share(String campaign, int calls, double credit) {}

    /**
     * Divides what there is at one moment.
     *
     * @param concurrency lines that all may use together
     * @param calls that all may begin together now
     * @return a share for each claim, in the same order
     */
    public static List<Share> divide(int concurrency, int calls, List<Claim> claims) {
        List<Bidder> bidders = bidders(concurrency, claims);
        int free = concurrency - claims.stream().mapToInt(Claim::lines).sum();
        for (int left = Math.min(free, calls); left > 0; left--) {
            if (!callForTheOneFurthestBehind(bidders)) {
                break;
            }
        }
        return bidders.stream().map(Bidder::share).toList();
    }

    private static List<Bidder> bidders(int concurrency, List<Claim> claims) {
        int[] lines = Waters.fill(
                concurrency,
                claims.stream().mapToDouble(Claim::weight).toArray(),
                claims.stream().mapToInt(c -> c.lines() + c.wanted()).toArray());
        List<Bidder> bidders = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            bidders.add(new Bidder(claim, Math.clamp((long) lines[i] - claim.lines(), 0, claim.wanted())));
        }
        return bidders;
    }

    /** Everybody who still wants earns by weight; the richest pays for the call. */
    private static boolean callForTheOneFurthestBehind(List<Bidder> bidders) {
        List<Bidder> wanting = bidders.stream().filter(Bidder::wants).toList();
        double weights = wanting.stream().mapToDouble(b -> b.claim.weight()).sum();
        wanting.forEach(bidder -> bidder.credit += bidder.claim.weight() / weights);
        wanting.stream()
                .max(Comparator.comparingDouble((Bidder b) -> b.credit).thenComparingDouble(b -> b.claim.weight()))
                .ifPresent(Bidder::take);
        return !wanting.isEmpty();
    }

    private static final class Bidder {
        private final Claim claim;
        private final int most;
        private int calls;
        private double credit;

        private Bidder(Claim claim, int most) {
            this.claim = claim;
            this.most = most;
            this.credit = claim.wanted() == 0 ? 0 : claim.credit();
        }

        private boolean wants() {
            return calls < most;
        }

        private void take() {
            calls++;
            credit--;
        }

        private Share share() {
            return new Share(claim.campaign(), calls, credit);
        }
    }
}
