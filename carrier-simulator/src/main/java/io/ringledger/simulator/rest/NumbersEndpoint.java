package io.ringledger.simulator.rest;

import io.ringledger.simulator.call.AccountNumber;
import io.ringledger.simulator.call.AccountNumbers;
import java.util.Set;
import java.util.function.Predicate;

/** The list of the account's numbers. */
final class NumbersEndpoint {
    private static final Set<String> NAMES =
            Set.of("Beta", "FriendlyName", "PhoneNumber", "Origin", "PageSize", "Page", "PageToken");

    private final AccountNumbers numbers;
    private final NumberJson json;

    NumbersEndpoint(AccountNumbers numbers, NumberJson json) {
        this.numbers = numbers;
        this.json = json;
    }

    RestAnswer list(RestRequest request) {
        var query = request.parameters();
        query.allowOnly(NAMES);
        var size = Page.size(query);
        var number = Page.number(query);
        var matching = numbers.all().stream().filter(wanted(query)).toList();
        var start = Math.min(matching.size(), (long) number * size);
        var end = Math.min(matching.size(), start + size);
        var entries =
                matching.subList((int) start, (int) end).stream().map(json::of).toList();
        var page = new Page(
                request.path(),
                query,
                number,
                size,
                end < matching.size() ? "PA" + end : null,
                number > 0 ? "PB" + start : null);
        return RestAnswer.of(200, page.json("incoming_phone_numbers", entries));
    }

    /** A phone number is found by any part of it, as Twilio does. */
    private static Predicate<AccountNumber> wanted(Parameters query) {
        var digits = query.text("PhoneNumber");
        var name = query.text("FriendlyName");
        var beta = query.oneOf("Beta", Set.of("true", "false")).orElse("false").equals("true");
        var origin = query.text("Origin");
        return number -> !beta
                && (origin == null || origin.equals("twilio"))
                && (digits == null || number.phoneNumber().contains(digits))
                && (name == null || CallJson.formatted(number.phoneNumber()).equals(name));
    }
}
