package io.ringledger.api.suppression;

import java.math.BigDecimal;

/**
 * Money for calls.
 *
 * @param left what may still be spent, without what calls under way may cost
 * @param estimate what this call may cost
 * @param currency of both, ISO 4217
 */
public record BudgetSeen(BigDecimal left, BigDecimal estimate, String currency) {}
