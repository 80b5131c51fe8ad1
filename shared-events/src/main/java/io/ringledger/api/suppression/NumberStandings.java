package io.ringledger.api.suppression;

import java.util.List;

/**
 * Some numbers.
 *
 * @param total how many there are; of those that were asked for one by one, how many are known
 */
public record NumberStandings(List<NumberStanding> numbers, long total) {
    public NumberStandings {
        numbers = List.copyOf(numbers);
    }
}
