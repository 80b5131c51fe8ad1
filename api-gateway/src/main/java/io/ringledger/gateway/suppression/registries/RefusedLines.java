package io.ringledger.gateway.suppression.registries;

import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.suppression.registries.Refusals.LineRefusal;
import java.util.HashMap;
import java.util.Map;

/** Refuses a file of which too many lines are no numbers: a list that was read in part says "not listed" of the rest. */
final class RefusedLines {
    private RefusedLines() {}

    /** Names the first lines and what is wrong with them. */
    static Rejected of(Refusals refusals, long most) {
        Map<String, String> details = new HashMap<>();
        for (LineRefusal refusal : refusals.first()) {
            details.put("line " + refusal.line(), refusal.reason());
        }
        return new Rejected(
                PlatformRejection.VALIDATION_ERROR,
                "file: " + refusals.count() + " lines are no numbers, " + most + " may be (most_refused)",
                details);
    }
}
