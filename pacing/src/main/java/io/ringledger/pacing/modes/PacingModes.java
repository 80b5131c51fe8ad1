package io.ringledger.pacing.modes;

import io.ringledger.pacing.PacingMethod;
import io.ringledger.pacing.predictive.PredictivePacing;
import io.ringledger.vocabulary.DialingMode;

/** The method of each mode. */
public final class PacingModes {
    private PacingModes() {}

    public static PacingMethod of(DialingMode mode) {
        return switch (mode) {
            case PREVIEW -> new PreviewPacing();
            case PROGRESSIVE -> new ProgressivePacing();
            case RATIO -> new RatioPacing();
            case PREDICTIVE -> new PredictivePacing();
            case AI -> new AiPacing();
        };
    }
}
