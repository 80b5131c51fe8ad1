package io.ringledger.gateway.calls.control;

import io.ringledger.vocabulary.Disposition;
import io.ringledger.vocabulary.DispositionKind;
import org.jspecify.annotations.Nullable;

/**
 * How a call is filed.
 *
 * @param code the company's own word for it, 1 to 50 letters, digits, {@code _}, {@code -} and {@code .}
 */
record DispositionBody(
        DispositionKind disposition, @Nullable String code) {
    DispositionBody {
        // what is wrong with it is said when the body is read
        var _ = new Disposition(disposition, code);
    }

    Disposition filed() {
        return new Disposition(disposition, code);
    }
}
