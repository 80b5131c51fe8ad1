package io.ringledger.simulator.call;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The account's numbers in the order in which they were bought. */
public final class AccountNumbers {
    private final Map<Integer, AccountNumber> numbers = new ConcurrentSkipListMap<>();
    private final AtomicInteger bought = new AtomicInteger();

    /** Buys a number, or changes the settings of one that the account has. */
    public synchronized void set(AccountNumber number) {
        var place = numbers.entrySet().stream()
                .filter(entry -> entry.getValue().phoneNumber().equals(number.phoneNumber()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(bought::getAndIncrement);
        numbers.put(place, number);
    }

    /** All of them. */
    public List<AccountNumber> all() {
        return List.copyOf(numbers.values());
    }

    /** The number with its settings, where the account has it. */
    public Optional<AccountNumber> find(String phoneNumber) {
        return numbers.values().stream()
                .filter(number -> number.phoneNumber().equals(phoneNumber))
                .findFirst();
    }

    /** {@code PN} and 32 hexadecimal digits, the same for the same number. */
    public static String sid(String phoneNumber) {
        return "PN"
                + UUID.nameUUIDFromBytes(phoneNumber.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .replace("-", "");
    }
}
