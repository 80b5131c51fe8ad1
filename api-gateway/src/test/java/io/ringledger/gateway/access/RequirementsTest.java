package io.ringledger.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringledger.vocabulary.Permission;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebHandler;
import reactor.core.publisher.Mono;

class RequirementsTest {
    private final RequestMappingHandlerMapping controllers = new RequestMappingHandlerMapping();

    @Test
    void anOperationAsksForWhatStandsAtIt() throws Exception {
        map("/calls", "reads");
        map("/health", "isOpen");
        Requirements requirements = new Requirements(List.of(controllers));
        Requirement reading = new Requirement.Permitted(Permission.CALLS_READ);
        assertThat(requirements.of("GET", "/calls")).contains(reading);
        assertThat(requirements.of(new HandlerMethod(new Operations(), method("reads"))))
                .isEqualTo(reading);
        assertThat(requirements.of("GET", "/health")).contains(new Requirement.Nothing("for all"));
        assertThat(requirements.of("POST", "/calls")).isEmpty();
        assertThat(requirements.of("a handler of nobody")).isEqualTo(new Requirement.Impossible());
    }

    @ParameterizedTest
    @ValueSource(strings = {"saysNothing", "saysBoth"})
    void nothingStartsWithAnOperationThatDoesNotSay(String operation) throws Exception {
        map("/calls", "reads");
        map("/secrets", operation);
        assertThatThrownBy(() -> new Requirements(List.of(controllers)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("@Needs or @Open")
                .hasMessageContaining(operation);
    }

    @Test
    void norWithASocketThatDoesNot() {
        SimpleUrlHandlerMapping sockets = new SimpleUrlHandlerMapping(Map.of("/ws", new Silent()));
        sockets.setApplicationContext(new org.springframework.context.support.StaticApplicationContext());
        assertThatThrownBy(() -> new Requirements(List.<HandlerMapping>of(sockets)))
                .hasMessageContaining("Silent");
    }

    @Test
    void norWithTwoOnOneRouteThatDiffer() throws Exception {
        map("/calls", "reads");
        controllers.registerMapping(
                RequestMappingInfo.paths("/calls")
                        .methods(RequestMethod.GET)
                        .params("id")
                        .build(),
                new Operations(),
                method("isOpen"));
        assertThatThrownBy(() -> new Requirements(List.of(controllers))).hasMessageContaining("GET /calls");
    }

    @Test
    void norWithOneForEveryMethod() throws Exception {
        controllers.registerMapping(RequestMappingInfo.paths("/calls").build(), new Operations(), method("reads"));
        assertThatThrownBy(() -> new Requirements(List.of(controllers))).hasMessageContaining("reads");
    }

    private void map(String path, String name) throws Exception {
        controllers.registerMapping(
                RequestMappingInfo.paths(path).methods(RequestMethod.GET).build(), new Operations(), method(name));
    }

    private static Method method(String name) throws NoSuchMethodException {
        return Operations.class.getDeclaredMethod(name);
    }

    /** Operations as they are and as they are not to be. */
    static final class Operations {
        @Needs(Permission.CALLS_READ)
        void reads() {}

        @Open("for all")
        void isOpen() {}

        void saysNothing() {}

        @Needs(Permission.CALLS_READ)
        @Open("for all")
        void saysBoth() {}
    }

    /** A socket that leaves open who may open it. */
    static final class Silent implements WebHandler {
        @Override
        public Mono<Void> handle(ServerWebExchange exchange) {
            return Mono.empty();
        }
    }
}
