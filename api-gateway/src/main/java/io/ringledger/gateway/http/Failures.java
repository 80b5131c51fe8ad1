package io.ringledger.gateway.http;

import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.rejections.Rejection;
import io.ringledger.gateway.dialect.Failure;
import io.ringledger.platform.records.StorageUnavailableException;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;

/** Turns whatever went wrong into something a dialect can say. Nothing of the exception itself gets out. */
final class Failures {
    private static final Failure INTERNAL =
            new Failure(500, PlatformRejection.INTERNAL_ERROR.name(), "Something went wrong on our side", Map.of());

    private Failures() {}

    static Failure of(Throwable error) {
        Rejected rejected = find(error, Rejected.class);
        if (rejected != null) {
            Rejection rejection = rejected.rejection();
            return new Failure(
                    FailureStatus.of(rejection.code()), rejection.code(), rejection.message(), rejection.details());
        }
        if (find(error, DataBufferLimitException.class) != null) {
            return ofStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        }
        if (find(error, StorageUnavailableException.class) != null) {
            return failure(
                    HttpStatus.SERVICE_UNAVAILABLE.value(),
                    PlatformRejection.STORAGE_UNAVAILABLE.name(),
                    "It cannot be stored at present, try again");
        }
        if (find(error, DecodingException.class) != null) {
            return ofStatus(HttpStatus.BAD_REQUEST.value());
        }
        if (error instanceof RejectedExecutionException) {
            return ofStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
        ErrorResponse response = find(error, ErrorResponse.class);
        return response == null ? INTERNAL : ofStatus(response.getStatusCode().value());
    }

    /** What the web framework refused before an operation of ours saw it. */
    static Failure ofStatus(int status) {
        return switch (status) {
            case 400 -> failure(status, PlatformRejection.VALIDATION_ERROR.name(), "The request is not well-formed");
            case 401 -> failure(status, PlatformRejection.UNAUTHORIZED.name(), "A valid access token is needed");
            case 403 -> failure(status, PlatformRejection.FORBIDDEN.name(), "Not allowed");
            case 404 -> failure(status, "ROUTE_NOT_FOUND", "There is no such route");
            case 405 -> failure(status, "METHOD_NOT_ALLOWED", "The route does not have this method");
            case 406 -> failure(status, "NOT_ACCEPTABLE", "The answer is JSON");
            case 413 -> failure(status, "PAYLOAD_TOO_LARGE", "The body is larger than accepted");
            case 414 -> failure(status, "URI_TOO_LONG", "The address is longer than accepted");
            case 415 ->
                failure(status, "UNSUPPORTED_MEDIA_TYPE", "The body is not of the type that the operation takes");
            case 431 -> failure(status, "HEADERS_TOO_LARGE", "The headers are larger than accepted");
            case 503 -> failure(status, PlatformRejection.SERVICE_UNAVAILABLE.name(), "Too busy, try again");
            default -> status < 500 ? failure(status, "BAD_REQUEST", "The request cannot be served") : INTERNAL;
        };
    }

    private static Failure failure(int status, String code, String message) {
        return new Failure(status, code, message, Map.of());
    }

    private static <T> @Nullable T find(Throwable error, Class<T> type) {
        Throwable current = error;
        for (int depth = 0; current != null && depth < 8; depth++) {
            if (type.isInstance(current)) {
                return type.cast(current);
            }
            current = current.getCause();
        }
        return null;
    }
}
