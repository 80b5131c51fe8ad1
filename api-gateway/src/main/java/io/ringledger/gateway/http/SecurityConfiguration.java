package io.ringledger.gateway.http;

import io.ringledger.gateway.GatewaySettings;
import io.ringledger.gateway.access.AccessCheck;
import io.ringledger.gateway.security.CallerSource;
import io.ringledger.gateway.security.Revocations;
import io.ringledger.gateway.security.TicketClaims;
import io.ringledger.gateway.security.TokenVerifier;
import io.ringledger.vocabulary.Permission;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsConfigurationSource;
import org.springframework.web.cors.reactive.UrlBasedCorsConfigurationSource;

/** What comes before an operation. No session, no cookie, so nothing that a foreign page could ride on. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {
    private static final String METRICS = "/actuator/prometheus";

    /** Served by springdoc, not by operations of ours. */
    private static final String[] DESCRIPTION = {"/v3/api-docs/**", "/swagger-ui.html", "/swagger-ui/**", "/webjars/**"
    };

    @Bean
    SecurityWebFilterChain securityFilters(
            ServerHttpSecurity http,
            GatewaySettings settings,
            TokenVerifier tokens,
            CallerSource callers,
            Revocations revocations,
            TicketClaims tickets,
            RateLimiter limiter,
            AccessCheck access) {
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
                .authorizeExchange(exchanges -> rules(exchanges, settings, access))
                .build();
    }

    /** Our operations say themselves who may call them. */
    private static void rules(AuthorizeExchangeSpec exchanges, GatewaySettings settings, AccessCheck access) {
        exchanges.pathMatchers(DESCRIPTION).permitAll();
        if (settings.metrics().open()) {
            exchanges.pathMatchers(METRICS).permitAll();
        }
        exchanges
                .pathMatchers(METRICS)
                .access(access.needing(Permission.METRICS_READ))
                .pathMatchers(HttpMethod.OPTIONS) // which methods a route has: anybody's who is signed in
                .access(access.needing(Permission.OWN_ACCOUNT))
                .anyExchange()
                .access(access);
    }

    private static CorsConfigurationSource origins(List<String> origins) {
        CorsConfiguration rules = new CorsConfiguration();
        rules.setAllowedOrigins(origins);
        rules.setAllowedMethods(List.of("GET", "POST", "PUT", "PATCH", "DELETE"));
        rules.setAllowedHeaders(List.of(
                "Authorization",
                "Content-Type",
                "X-Tenant-ID",
                "X-Request-ID",
                "X-API-Key",
                "Idempotency-Key",
                "If-Match"));
        rules.setExposedHeaders(List.of(
                HttpHeaders.CONTENT_DISPOSITION,
                HttpHeaders.ETAG,
                "X-Request-ID",
                "Idempotent-Replayed",
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
