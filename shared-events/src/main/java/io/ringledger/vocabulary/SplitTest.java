package io.ringledger.vocabulary;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.List;

/**
 * A test of several ways against each other (A/B test). Which lead gets which way follows from ids alone, so every node
 * finds the same and nothing has to be remembered.
 *
 * @param variants 2 to 5 with different names, whose weights are 100 together; their order counts
 */
public record SplitTest(List<SplitVariant> variants) {
    private static final int LEAST = 2;
    private static final int MOST = 5;
    private static final int WHOLE = 100;

    public SplitTest {
        variants = List.copyOf(variants);
        InvalidField.unlessWithin("variants", variants.size(), LEAST, MOST);
        var names = new HashSet<String>();
        if (!variants.stream().map(SplitVariant::name).allMatch(names::add)) {
            throw new InvalidField("variants", "names that differ");
        }
        if (variants.stream().mapToInt(SplitVariant::weight).sum() != WHOLE) {
            throw new InvalidField("variants", "weights that are " + WHOLE + " together");
        }
    }

    /**
     * The way in which a lead is called, for as long as this test runs.
     *
     * @param number of the test among those of the campaign: who was in one variant of a test may be in any of the next
     */
    public SplitVariant variantOf(CampaignId campaign, int number, LeadId lead) {
        int place = Math.floorMod(hash(campaign + "/" + number + "/" + lead), WHOLE);
        int below = 0;
        for (SplitVariant variant : variants) {
            below += variant.weight();
            if (place < below) {
                return variant;
            }
        }
        throw new IllegalStateException("weights are 100 together");
    }

    /** Ids that follow each other must not go to variants in turns, as they would by any arithmetic on them. */
    private static long hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
