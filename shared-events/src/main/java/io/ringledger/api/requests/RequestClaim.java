package io.ringledger.api.requests;

import io.ringledger.vocabulary.RequestAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What whoever claims a request is to do.
 *
 * @param firstNumber of the ids that the request makes
 * @param takenUp whether it may be done already, wholly or in part
 * @param answer what was answered to it, {@code null} where it is to be done
 */
public record RequestClaim(
        long firstNumber, boolean takenUp, @Nullable RequestAnswer answer) {}
