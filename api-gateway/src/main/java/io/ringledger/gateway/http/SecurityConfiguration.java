package io.ringledger.gateway.http;

import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.GatewaySettings;
import io.ringledger.gateway.security.Caller;
import io.ringledger.gateway.security.TokenVerifier;
import java.time.Duration;
import java.util.List;
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
            RateLimiter limiter,
            Routes routes) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .cors(cors -> cors.configurationSource(origins(settings.cors().origins())))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .addFilterAt(new CallerFilter(tokens, limiter), SecurityWebFiltersOrder.AUTHENTICATION)
                .authorizeExchange(exchanges -> rules(exchanges, settings))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(new SignInNeeded(routes))
                        .accessDeniedHandler((exchange, denied) ->
                                Mono.error(new Rejected(PlatformRejection.FORBIDDEN, "Not allowed"))))
                .build();
    }

    private static void rules(AuthorizeExchangeSpec exchanges, GatewaySettings settings) {
        exchanges
                .pathMatchers(HttpMethod.POST, "/api/v1/auth/login", "/auth/login", "/auth/refresh")
                .permitAll()
                .pathMatchers("/health", "/v3/api-docs/**", "/swagger-ui.html", "/swagger-ui/**", "/webjars/**")
                .permitAll()
                .pathMatchers("/webhooks/twilio/**")
                .permitAll() // signed, not signed in: WebhookFilter
                .pathMatchers(METRICS)
                .access((authentication, context) -> authentication
                        .map(known -> known.getPrincipal() instanceof Caller caller && caller.administers())
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
        rules.setAllowedHeaders(
                List.of("Authorization", "Content-Type", "X-Tenant-ID", "X-Request-ID", "Idempotency-Key", "If-Match"));
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
