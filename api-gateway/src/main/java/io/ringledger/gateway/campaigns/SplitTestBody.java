package io.ringledger.gateway.campaigns;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.ringledger.gateway.http.Fields;
import io.ringledger.vocabulary.SplitTest;
import io.ringledger.vocabulary.SplitVariant;
import java.util.List;

/**
 * What a campaign is to try. Source: dialer document, configure A/B test.
 *
 * @param variants 2 to 5: {@code name}, {@code weight} (100 together) and what is other than the campaign's
 *     ({@code template_id}, {@code business_id})
 */
record SplitTestBody(@JsonSetter(contentNulls = Nulls.FAIL) List<SplitVariant> variants) {

    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if it cannot be one */
    SplitTest toTest() {
        return Fields.checked(() -> new SplitTest(variants));
    }
}
