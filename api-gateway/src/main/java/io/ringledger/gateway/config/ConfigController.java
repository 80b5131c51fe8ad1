package io.ringledger.gateway.config;

import io.ringledger.api.config.BusinessConfigPage;
import io.ringledger.api.config.BusinessConfigQuery.FindBusinessConfig;
import io.ringledger.api.config.BusinessConfigQuery.ListBusinessConfigVersions;
import io.ringledger.api.config.BusinessConfigQuery.ListBusinessConfigs;
import io.ringledger.api.config.BusinessConfigVersions;
import io.ringledger.api.config.BusinessConfigView;
import io.ringledger.gateway.access.Needs;
import io.ringledger.gateway.dialect.ManagerApi;
import io.ringledger.gateway.dialect.Page;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.QueryParameters;
import io.ringledger.gateway.openapi.Contract;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.BusinessConfigId;
import io.ringledger.vocabulary.Permission;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import reactor.core.publisher.Mono;

/** Business configurations in the manager document's words. */
@ManagerApi("/api/v1/config/business")
final class ConfigController {
    private final Messages messages;
    private final ConfigDesk desk;

    ConfigController(Messages messages, ConfigDesk desk) {
        this.messages = messages;
        this.desk = desk;
    }

    @Operation(summary = "Lists business configurations, oldest first")
    @GetMapping
    @Needs(Permission.CONFIG_READ)
    @Contract("manager.get-config-business")
    Mono<Page<BusinessConfig>> list(@QueryParameters ConfigListQuery query, Cause cause) {
        ListBusinessConfigs list = query.toQuery();
        return messages.query(list, BusinessConfigPage.class, cause)
                .map(page -> new Page<>(
                        "configs",
                        page.configs().stream().map(BusinessConfig::of).toList(),
                        list.page(),
                        list.limit(),
                        page.total()));
    }

    @Operation(summary = "Shows a business configuration")
    @GetMapping("/{business_id}")
    @Needs(Permission.CONFIG_READ)
    @Contract("manager.get-config-business-by-business-id")
    Mono<BusinessConfig.Shown> find(@PathVariable("business_id") BusinessConfigId id, Cause cause) {
        return messages.query(new FindBusinessConfig(id), BusinessConfigView.class, cause)
                .map(BusinessConfig.Shown::of);
    }

    @Operation(summary = "Shows what a business configuration has said, newest first")
    @GetMapping("/{business_id}/versions")
    @Needs(Permission.CONFIG_READ)
    Mono<ConfigVersion.All> versions(@PathVariable("business_id") BusinessConfigId id, Cause cause) {
        return messages.query(new ListBusinessConfigVersions(id), BusinessConfigVersions.class, cause)
                .map(ConfigVersion.All::of);
    }

    @Operation(summary = "Makes a business configuration")
    @PostMapping
    @Needs(Permission.CONFIG_MANAGE)
    @ResponseStatus(HttpStatus.CREATED)
    @Contract("manager.post-config-business")
    Mono<BusinessConfig.Written> create(@RequestBody ConfigBody body, Cause cause) {
        return desk.create(body, cause);
    }

    @Operation(summary = "Lets a business configuration say something else from now on")
    @PutMapping("/{business_id}")
    @Needs(Permission.CONFIG_MANAGE)
    @Contract("manager.put-config-business-by-business-id")
    Mono<BusinessConfig.Written> revise(
            @PathVariable("business_id") BusinessConfigId id, @RequestBody ConfigBody body, Cause cause) {
        return desk.revise(id, body, cause);
    }

    @Operation(summary = "Lets a business configuration say again what a version of it said")
    @PostMapping("/{business_id}/revert")
    @Needs(Permission.CONFIG_MANAGE)
    Mono<BusinessConfig.Written> revert(
            @PathVariable("business_id") BusinessConfigId id, @RequestBody RevertBody body, Cause cause) {
        return desk.revert(id, body, cause);
    }

    @Operation(summary = "Deletes a business configuration that governs no call that is going on")
    @DeleteMapping("/{business_id}")
    @Needs(Permission.CONFIG_MANAGE)
    @Contract("manager.delete-config-business-by-business-id")
    Mono<BusinessConfig.Deleted> delete(@PathVariable("business_id") BusinessConfigId id, Cause cause) {
        return desk.delete(id, cause);
    }
}
