package io.ringledger.gateway.campaigns;

import io.ringledger.vocabulary.InvalidField;
import io.ringledger.vocabulary.Money;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign may cost.
 *
 * @param currency ISO 4217; {@code USD} where none is said
 */
record Budget(BigDecimal amount, @Nullable String currency) {
    private static final String USUAL = "USD";

    static Budget of(Money money) {
        return new Budget(money.amount(), money.currency());
    }

    /** @throws InvalidField if there is no such amount, or no such currency today */
    Money toMoney() {
        Money money = new Money(amount, currency == null ? USUAL : currency);
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(known -> known.getCurrencyCode().equals(money.currency()))) {
            throw new InvalidField("currency", "a currency of ISO 4217, for example USD");
        }
        return money;
    }
}
