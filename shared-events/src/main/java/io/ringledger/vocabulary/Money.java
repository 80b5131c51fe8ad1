package io.ringledger.vocabulary;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * An amount of money, never below zero. 12.5 and 12.50 are the same.
 *
 * @param amount at most 999,999,999.9999, four decimals at most
 * @param currency ISO 4217: {@code USD}; only its form is checked, since the list of them changes
 */
public record Money(BigDecimal amount, String currency) {
    private static final BigDecimal MOST = new BigDecimal("999999999.9999");
    private static final int DECIMALS = 4;
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    public Money {
        if (amount.signum() < 0 || amount.compareTo(MOST) > 0) {
            throw new InvalidField("amount", "0 to " + MOST);
        }
        amount = amount.stripTrailingZeros();
        if (amount.scale() < 0) {
            amount = amount.setScale(0);
        }
        if (amount.scale() > DECIMALS) {
            throw new InvalidField("amount", "at most " + DECIMALS + " decimals");
        }
        if (!CURRENCY.matcher(currency).matches()) {
            throw new InvalidField("currency", "a currency of ISO 4217, for example USD");
        }
    }
}
