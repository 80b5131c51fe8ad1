package io.ringledger.gateway.suppression.registries;

import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.DialerApi;
import io.ringledger.gateway.http.QueryParameters;
import io.ringledger.gateway.requests.ReadsAsItComes;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.RegistrySource;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import reactor.core.publisher.Mono;

/** Outside do-not-call lists as the company obtains them; no document has this. */
@DialerApi("/dnc/registries")
final class RegistriesController {
    private final RegistryDesk desk;
    private final RegistryUploads uploads;

    RegistriesController(RegistryDesk desk, RegistryUploads uploads) {
        this.desk = desk;
        this.uploads = uploads;
    }

    @Operation(
            summary = "Takes a version of an outside list, one number a line, or changes to the active one",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.TEXT_PLAIN_VALUE,
                                        schema = @Schema(type = "string", format = "binary")),
                                @Content(
                                        mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                        schema = @Schema(type = "object", description = "the part file"))
                            }))
    @Needs(Permission.DNC_MANAGE)
    @ReadsAsItComes
    @PostMapping(
            path = "/{source}",
            consumes = {
                MediaType.TEXT_PLAIN_VALUE,
                "text/csv",
                MediaType.APPLICATION_OCTET_STREAM_VALUE,
                MediaType.MULTIPART_FORM_DATA_VALUE
            })
    Mono<ObtainedVersion> upload(
            @PathVariable RegistrySource source,
            @QueryParameters UploadQuery query,
            ServerHttpRequest request,
            Cause cause) {
        return uploads.receive(source, query, SentFile.of(request), cause);
    }

    @Operation(
            summary =
                    "Lists outside lists and their versions: which is active, how old it is, and whether dials are refused")
    @Needs(Permission.DNC_READ)
    @GetMapping
    Mono<ShownRegistries> list(Cause cause) {
        return desk.list(cause);
    }

    @Operation(summary = "Shows a version of an outside list")
    @Needs(Permission.DNC_READ)
    @GetMapping("/{source}/versions/{version}")
    Mono<ShownVersion> find(@PathVariable RegistrySource source, @PathVariable int version, Cause cause) {
        return desk.find(source, version, cause);
    }

    @Operation(summary = "Has numbers looked up in this version from now on")
    @Needs(Permission.DNC_MANAGE)
    @PostMapping("/{source}/versions/{version}/activate")
    Mono<ShownVersion> activate(@PathVariable RegistrySource source, @PathVariable int version, Cause cause) {
        return desk.activate(source, version, cause);
    }
}
