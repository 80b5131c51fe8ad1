package io.ringledger.gateway.suppression;

import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.DialerApi;
import io.ringledger.gateway.dialect.Page;
import io.ringledger.gateway.http.QueryParameters;
import io.ringledger.gateway.ledger.Audited;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AuditedData;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import reactor.core.publisher.Mono;

/** Who must not be called. Source: dialer document, DNC compliance. */
@DialerApi("/dnc")
final class DncController {
    private final SuppressionDesk desk;
    private final Scrubber scrubber;

    DncController(SuppressionDesk desk, Scrubber scrubber) {
        this.desk = desk;
        this.scrubber = scrubber;
    }

    @Operation(summary = "Has numbers never called again, in force when it is answered")
    @Needs(Permission.DNC_SUPPRESS)
    @PostMapping("/suppress")
    @Contract("dialer.post-dnc-suppress")
    Mono<Suppressed> suppress(@RequestBody SuppressBody body, Cause cause) {
        return desk.suppress(body, cause);
    }

    @Operation(summary = "Lets a number be called again, whatever it was suppressed for")
    @Needs(Permission.DNC_MANAGE)
    @DeleteMapping("/suppression/{phone_number}")
    @Contract("dialer.delete-dnc-suppression-by-phone-number")
    Mono<Changed> remove(
            @PathVariable("phone_number") String number, @QueryParameters RemovalQuery query, Cause cause) {
        return desk.remove(number, query, cause);
    }

    @Operation(summary = "Lets a number be called although an outside registry has it, where the law does")
    @Needs(Permission.DNC_MANAGE)
    @PostMapping("/whitelist")
    @Contract("dialer.post-dnc-whitelist")
    Mono<Changed> whitelist(@RequestBody WhitelistBody body, Cause cause) {
        return desk.whitelist(body, cause);
    }

    @Operation(summary = "Has outside registries count for a number again")
    @Needs(Permission.DNC_MANAGE)
    @DeleteMapping("/whitelist/{phone_number}")
    Mono<Changed> removeWhitelisting(
            @PathVariable("phone_number") String number, @QueryParameters RemovalQuery query, Cause cause) {
        return desk.removeWhitelisting(number, query, cause);
    }

    @Operation(summary = "Lists suppressed or whitelisted numbers, what changed last first, a page at a time")
    @Needs(Permission.DNC_READ)
    @Audited(AuditedData.SUPPRESSION_LIST)
    @GetMapping("/suppression-list")
    @Contract("dialer.get-dnc-suppression-list")
    Mono<Page<ListedNumber>> list(@QueryParameters SuppressionListQuery query, Cause cause) {
        return desk.list(query, cause);
    }

    @Operation(summary = "Says what the lists say of a number")
    @Needs(Permission.DNC_READ)
    @Audited(AuditedData.SUPPRESSION_LIST)
    @PostMapping("/scrub")
    @Contract("dialer.post-dnc-scrub")
    Mono<Scrub> scrub(@RequestBody ScrubBody body, Cause cause) {
        return scrubber.one(body.number(), cause);
    }

    @Operation(summary = "Says which of up to 100,000 numbers must not be called, and which are none")
    @Needs(Permission.DNC_READ)
    @Audited(AuditedData.SUPPRESSION_LIST)
    @PostMapping("/bulk-scrub")
    @Contract("dialer.post-dnc-bulk-scrub")
    Mono<BulkScrub> bulkScrub(@RequestBody BulkScrubBody body, Cause cause) {
        return scrubber.many(body.checked(), body.defaultRegion(), cause);
    }
}
