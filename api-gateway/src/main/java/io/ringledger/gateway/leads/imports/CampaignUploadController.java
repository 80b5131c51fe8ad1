package io.ringledger.gateway.leads.imports;

import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.DialerApi;
import io.ringledger.gateway.leads.Campaigns;
import io.ringledger.gateway.leads.LeadsBody;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.gateway.requests.ReadsAsItComes;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.PartEvent;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Leads for one campaign, as a file or as JSON. Source: dialer document, campaign management. */
@DialerApi("/campaigns/{campaign_id}/leads")
final class CampaignUploadController {
    private final LeadUploads uploads;

    CampaignUploadController(LeadUploads uploads) {
        this.uploads = uploads;
    }

    @Operation(summary = "Takes leads in, as a CSV or XLSX file or as JSON; they are read after that is answered")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = UploadFields.class)))
    @Needs(Permission.LEADS_MANAGE)
    @ReadsAsItComes
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Contract("dialer.post-campaigns-leads")
    Mono<ImportItem> receive(
            @PathVariable("campaign_id") String campaign, @RequestBody Flux<PartEvent> parts, Cause cause) {
        return uploads.receive(parts, Campaigns.named(campaign), cause);
    }

    @Operation(summary = "Takes leads in, as a CSV or XLSX file or as JSON; they are read after that is answered")
    @Needs(Permission.LEADS_MANAGE)
    @ReadsAsItComes
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Contract("dialer.post-campaigns-leads")
    Mono<ImportItem> receive(@PathVariable("campaign_id") String campaign, @RequestBody LeadsBody body, Cause cause) {
        return uploads.receive(body, Campaigns.named(campaign), cause);
    }
}
