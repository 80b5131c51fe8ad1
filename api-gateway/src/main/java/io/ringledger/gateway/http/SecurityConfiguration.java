package io.ringledger.gateway.http;

import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.GatewaySettings;
import io.ringledger.gateway.security.Caller;
import io.ringledger.gateway.security.CallerSource;
import io.ringledger.gateway.security.Revocations;
import io.ringledger.gateway.security.TicketClaims;
import io.ringledger.gateway.security.TokenVerifier;
import io.ringledger.vocabulary.Permission;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsConfigurationSource;
import org.springframework.web.cors.reactive.UrlBasedCorsConfigurationSource;
import org.springframework.web.reactive.DispatcherHandler;
import reactor.core.publisher.Mono;

/** What is public, and who may see the rest. No session, no cookie, so nothing that a foreign page could ride on. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {
    private static final String METRICS = "/actuator/prometheus";

    @Bean
    SecurityWebFilterChain securityFilters(
            ServerHttpSecurity http,
            GatewaySettings settings,
            TokenVerifier tokens,
            CallerSource callers,
            Revocations revocations,
            TicketClaims tickets,
            RateLimiter limiter,
            ObjectProvider<DispatcherHandler> dispatcher) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .cors(cors -> cors.configurationSource(origins(settings.cors().origins())))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .addFilterAt(
                        new CallerFilter(tokens, callers, revocations, tickets, limiter),
                        SecurityWebFiltersOrder.AUTHENTICATION)
                .authorizeExchange(exchanges -> rules(exchanges, settings))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(new SignInNeeded(dispatcher))
                        .accessDeniedHandler((exchange, denied) ->
                                Mono.error(new Rejected(PlatformRejection.FORBIDDEN, "Not allowed"))))
                .build();
    }

    private static void rules(AuthorizeExchangeSpec exchanges, GatewaySettings settings) {
        exchanges
                .pathMatchers(
                        HttpMethod.POST,
                        "/api/v1/auth/login",
                        "/api/v1/auth/register",
                        "/api/v1/password-reset/*",
                        "/auth/login",
                        "/auth/refresh",
                        "/auth/reset-password")
                .permitAll()
                .pathMatchers("/health", "/v3/api-docs/**", "/swagger-ui.html", "/swagger-ui/**", "/webjars/**")
                .permitAll()
                .pathMatchers("/webhooks/twilio/**")
                .permitAll() // signed, not signed in: WebhookFilter
                .pathMatchers(METRICS)
                .access((authentication, context) -> authentication
                        .map(known ->
                                known.getPrincipal() instanceof Caller caller && caller.may(Permission.METRICS_READ))
                        .defaultIfEmpty(false)
                        .map(administers -> new AuthorizationDecision(
                                administers || settings.metrics().open())))
                .anyExchange()
                .authenticated();
    }

    private static CorsConfigurationSource origins(List<String> origins) {
        CorsConfiguration rules = new CorsConfiguration();
        rules.setAllowedOrigins(origins);
        rules.setAllowedMethods(List.of("GET", "POST", "PUT", "PATCH", "DELETE"));
        rules.setAllowedHeaders(List.of("Authorization", "Content-Type", "X-Tenant-ID", "X-Request-ID", "X-API-Key"));
        rules.setExposedHeaders(List.of(
                HttpHeaders.CONTENT_DISPOSITION,
                "X-Request-ID",
                "X-RateLimit-Limit",
                "X-RateLimit-Remaining",
                "X-RateLimit-Reset",
                "Retry-After"));
        rules.setMaxAge(Duration.ofHours(1));
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/**", rules);
        return source;
    }
}
