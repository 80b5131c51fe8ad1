package io.ringledger.command.campaigns;

import io.ringledger.vocabulary.CampaignChannel;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignPlan;
import io.ringledger.vocabulary.CampaignSchedule;
import io.ringledger.vocabulary.CampaignSettings;
import io.ringledger.vocabulary.SplitTest;
import io.ringledger.vocabulary.SplitVariant;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Campaigns for tests. */
final class CampaignFixtures {
    static final CampaignId ID = CampaignId.of(7);
    static final Instant AT = Instant.parse("2026-11-22T12:00:00Z");
    static final Instant START = AT.plusSeconds(3_600);
    static final Instant END = AT.plusSeconds(7_200);

    private CampaignFixtures() {}

    static CampaignPlan plan(@Nullable Instant start, @Nullable Instant end) {
        return new CampaignPlan(
                "Summer sale",
                null,
                CampaignSettings.USUAL,
                new CampaignSchedule(start, end, ZoneId.of("America/New_York"), List.of()),
                List.of(CampaignChannel.CALLS));
    }

    static SplitTest test(int first) {
        return new SplitTest(List.of(
                new SplitVariant("short", first, null, null), new SplitVariant("long", 100 - first, null, null)));
    }
}
