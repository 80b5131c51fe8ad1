package io.ringledger.query.calls.quality;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Sums over pairs of whole numbers, from which Pearson's coefficient comes out exactly but for the last division.
 *
 * @param n how many pairs
 */
record Correlation(long n, long x, long y, long xx, long yy, long xy) {
    /** -1 to 1; {@code null} where one of the two does not vary. */
    @Nullable
    Double coefficient() {
        BigInteger together = spread(xy, x, y);
        BigInteger ofX = spread(xx, x, x);
        BigInteger ofY = spread(yy, y, y);
        if (ofX.signum() <= 0 || ofY.signum() <= 0) {
            return null;
        }
        double coefficient = together.doubleValue() / (Math.sqrt(ofX.doubleValue()) * Math.sqrt(ofY.doubleValue()));
        return Math.clamp(coefficient, -1, 1);
    }

    private BigInteger spread(long products, long one, long other) {
        return BigInteger.valueOf(n)
                .multiply(BigInteger.valueOf(products))
                .subtract(BigInteger.valueOf(one).multiply(BigInteger.valueOf(other)));
    }
}
