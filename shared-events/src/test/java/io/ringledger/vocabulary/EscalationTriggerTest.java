package io.ringledger.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ringledger.vocabulary.EscalationTrigger.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscalationTriggerTest {
    @ParameterizedTest
    @CsvSource({
        "keyword, KEYWORD",
        "Sentiment_Threshold, SENTIMENT",
        "low_score, QA_SCORE",
        "customer_request, CUSTOMER_REQUEST",
        "manual, MANUAL"
    })
    void theFrontEndsWordIsUnderstood(String type, Kind kind) {
        EscalationTrigger trigger = new EscalationTrigger(type, 0.5, List.of("lawyer"));
        assertThat(trigger.kind()).isEqualTo(kind);
        assertThat(trigger.type()).isEqualTo(type);
    }

    @Test
    void keywordsSayWhatAnyOtherWordMeans() {
        assertThat(new EscalationTrigger("legal threats", null, List.of("lawyer")).kind())
                .isEqualTo(Kind.KEYWORD);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EscalationTrigger("legal threats", 0.5, List.of()))
                .withMessageContaining("customer_request");
    }
}
