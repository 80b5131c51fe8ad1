package io.ringledger.gateway.http;

import io.github.bucket4j.TimeMeter;
import io.ringledger.gateway.GatewaySettings;
import io.ringledger.gateway.dialect.Dialects;
import java.time.Clock;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.http.codec.multipart.DefaultPartHttpMessageReader;
import org.springframework.http.codec.multipart.MultipartHttpMessageReader;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import reactor.netty.NettyPipeline;

/** How requests are read and how often they may come. */
@Configuration(proxyBeanMethods = false)
@Order(Ordered.HIGHEST_PRECEDENCE)
class HttpConfiguration implements WebFluxConfigurer {
    private static final int MOST_PARTS = 16;

    private final Dialects dialects;
    private final GatewaySettings settings;

    HttpConfiguration(Dialects dialects, GatewaySettings settings) {
        this.dialects = dialects;
        this.settings = settings;
    }

    @Override
    public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
        int longest = (int) settings.bodies().json().toBytes();
        codecs.defaultCodecs().maxInMemorySize(longest);
        codecs.customCodecs().register(new DialectBodyReader(dialects, longest, (int)
                settings.bodies().upload().toBytes()));
        codecs.defaultCodecs().multipartReader(new MultipartHttpMessageReader(parts()));
    }

    /** What is longer than a form's fields goes to a file until the request is over. */
    private DefaultPartHttpMessageReader parts() {
        DefaultPartHttpMessageReader parts = new DefaultPartHttpMessageReader();
        parts.setMaxParts(MOST_PARTS);
        parts.setMaxInMemorySize((int) settings.bodies().json().toBytes());
        parts.setMaxDiskUsagePerPart(settings.bodies().upload().toBytes());
        return parts;
    }

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
        resolvers.addCustomResolver(new QueryParametersResolver(dialects), new CauseResolver(), new CallerResolver());
    }

    @Configuration(proxyBeanMethods = false)
    static class Server {
        @Bean
        WebServerFactoryCustomizer<NettyReactiveWebServerFactory> wireRefusals(Dialects dialects) {
            return factory -> factory.addServerCustomizers(
                    server -> server.doOnChannelInit((observer, channel, remote) -> channel.pipeline()
                            .addAfter(NettyPipeline.HttpCodec, "wireRefusals", new WireRefusals(dialects))));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Limits {
        @Bean
        RateLimits rateLimits(GatewaySettings settings) {
            return RateLimits.parse(settings.rateLimits());
        }

        @Bean
        RateLimiter rateLimiter(RateLimits limits, Clock clock, TimeMeter meter) {
            return new RateLimiter(limits, clock, meter);
        }

        @Bean
        SignInLimiter signInLimiter(RateLimits limits, TimeMeter meter) {
            return new SignInLimiter(limits, meter);
        }
    }
}
