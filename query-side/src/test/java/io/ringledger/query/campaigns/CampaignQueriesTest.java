package io.ringledger.query.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import io.ringledger.api.campaigns.CampaignCounts;
import io.ringledger.api.campaigns.CampaignFilter;
import io.ringledger.api.campaigns.CampaignQuery.CountCampaigns;
import io.ringledger.api.campaigns.CampaignQuery.FindCampaign;
import io.ringledger.api.campaigns.CampaignQuery.ListCampaigns;
import io.ringledger.api.campaigns.CampaignSort;
import io.ringledger.api.campaigns.CampaignView;
import io.ringledger.api.campaigns.CampaignView.Standing;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.campaigns.CampaignCompleted;
import io.ringledger.events.campaigns.CampaignCreated;
import io.ringledger.events.campaigns.CampaignDeleted;
import io.ringledger.events.campaigns.CampaignEvent;
import io.ringledger.events.campaigns.CampaignPaused;
import io.ringledger.events.campaigns.CampaignResumed;
import io.ringledger.events.campaigns.CampaignRevised;
import io.ringledger.events.campaigns.CampaignScheduled;
import io.ringledger.events.campaigns.CampaignStarted;
import io.ringledger.events.campaigns.CampaignStopped;
import io.ringledger.events.campaigns.CampaignUnscheduled;
import io.ringledger.events.campaigns.SplitTestConfigured;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.query.projection.Built;
import io.ringledger.query.testing.Histories;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.query.testing.ReadModel;
import io.ringledger.vocabulary.CallVoice;
import io.ringledger.vocabulary.CampaignChannel;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignPlan;
import io.ringledger.vocabulary.CampaignSchedule;
import io.ringledger.vocabulary.CampaignSettings;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.CompletionReason;
import io.ringledger.vocabulary.DialingMode;
import io.ringledger.vocabulary.Money;
import io.ringledger.vocabulary.PauseReason;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SplitTest;
import io.ringledger.vocabulary.SplitVariant;
import io.ringledger.vocabulary.TemplateId;
import io.ringledger.vocabulary.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What campaigns are to do and where they stand, as it is read. */
class CampaignQueriesTest {
    private static final TenantId ACME = Histories.TENANTS.get(0);
    private static final TenantId OTHERS = Histories.TENANTS.get(1);
    private static final CampaignId SUMMER = CampaignId.of(1);
    private static final CampaignId SUMMER_COPY = CampaignId.of(2);
    private static final CampaignId AUTUMN = CampaignId.of(3);
    private static final CampaignId GONE = CampaignId.of(4);
    private static final CampaignId THEIRS = CampaignId.of(5);
    private static final Instant AT = Instant.parse("2026-11-26T08:00:00Z");
    private static final SplitTest TEST = new SplitTest(List.of(
            new SplitVariant("short", 50, null, new TemplateId("t1")), new SplitVariant("long", 50, null, null)));

    private final MongoDatabase database = MongoTest.database();

    @Test
    void aCampaignShowsWhereItStandsSinceWhenAndWhy() {
        CampaignQueries queries = built();
        CampaignView summer = queries.find(new FindCampaign(SUMMER), asked(ACME));
        assertThat(summer)
                .isEqualTo(new CampaignView(
                        SUMMER,
                        plan("Summer sale", DialingMode.AI),
                        null,
                        new Standing(CampaignStatus.COMPLETED, at(12), at(5), null, CompletionReason.NO_LEADS_LEFT),
                        new CampaignView.Test(1, TEST, at(7)),
                        at(0),
                        at(12),
                        9));
        CampaignView copy = queries.find(new FindCampaign(SUMMER_COPY), asked(ACME));
        assertThat(copy.copyOf()).isEqualTo(SUMMER);
        assertThat(copy.standing())
                .isEqualTo(new Standing(CampaignStatus.PAUSED, at(14), at(13), PauseReason.FAILURES, null));
        assertThat(queries.find(new FindCampaign(AUTUMN), asked(ACME)).standing())
                .isEqualTo(new Standing(CampaignStatus.DRAFT, at(10), null, null, null));
    }

    @Test
    void listsAreFilteredSortedAndCut() {
        CampaignQueries queries = built();
        assertThat(ids(queries, CampaignFilter.ALL, CampaignSort.CREATED_AT, false))
                .containsExactly(AUTUMN, SUMMER_COPY, SUMMER);
        assertThat(ids(queries, CampaignFilter.ALL, CampaignSort.NAME, true))
                .containsExactly(AUTUMN, SUMMER, SUMMER_COPY);
        assertThat(ids(queries, CampaignFilter.ALL, CampaignSort.UPDATED_AT, true))
                .containsExactly(AUTUMN, SUMMER, SUMMER_COPY);
        assertThat(ids(queries, new CampaignFilter(null, null, " sUMMer s"), CampaignSort.NAME, true))
                .containsExactly(SUMMER, SUMMER_COPY);
        assertThat(ids(queries, new CampaignFilter(CampaignStatus.PAUSED, null, "summer"), CampaignSort.NAME, true))
                .containsExactly(SUMMER_COPY);
        assertThat(ids(queries, new CampaignFilter(null, DialingMode.PREVIEW, null), CampaignSort.NAME, true))
                .containsExactly(AUTUMN);
        var second = queries.list(new ListCampaigns(CampaignFilter.ALL, CampaignSort.NAME, true, 2, 2), asked(ACME));
        assertThat(second.total()).isEqualTo(3);
        assertThat(second.campaigns()).extracting(CampaignView::id).containsExactly(SUMMER_COPY);
    }

    @Test
    void anotherTenantSeesItsOwn() {
        CampaignQueries queries = built();
        for (CampaignId hidden : List.of(THEIRS, GONE)) {
            assertThatThrownBy(() -> queries.find(new FindCampaign(hidden), asked(ACME)))
                    .isInstanceOf(Rejected.class);
        }
        assertThat(queries.find(new FindCampaign(THEIRS), asked(OTHERS)).id()).isEqualTo(THEIRS);
        CampaignCounts counts = queries.count(new CountCampaigns(), asked(OTHERS));
        assertThat(counts.total()).isEqualTo(1);
        assertThat(counts.byStatus()).containsEntry(CampaignStatus.STOPPED, 1L).containsEntry(CampaignStatus.DRAFT, 0L);
        assertThat(counts.byMode()).containsEntry(DialingMode.AI, 1L).hasSize(DialingMode.values().length);
    }

    @Test
    void whatComesAgainChangesNothingAndARebuildIsTheSame() {
        try (Log log = log()) {
            Built.of(database, new CampaignsProjection(), log);
            String first = ReadModel.hash(database, "campaigns_v1");
            Built.of(database, new CampaignsProjection(), log);
            assertThat(ReadModel.hash(database, "campaigns_v1"))
                    .isEqualTo(first)
                    .startsWith("5:");
            MongoDatabase another = MongoTest.database();
            Built.of(another, new CampaignsProjection(), log);
            assertThat(ReadModel.hash(another, "campaigns_v1")).isEqualTo(first);
        }
    }

    private static List<CampaignId> ids(
            CampaignQueries queries, CampaignFilter filter, CampaignSort sort, boolean ascending) {
        return queries.list(new ListCampaigns(filter, sort, ascending, 1, 10), asked(ACME)).campaigns().stream()
                .map(CampaignView::id)
                .toList();
    }

    private CampaignQueries built() {
        try (Log log = log()) {
            return new CampaignQueries(
                    new CampaignRepository(database, Built.of(database, new CampaignsProjection(), log)));
        }
    }

    /** The second of each is when it happened. */
    private static Log log() {
        Log log = new Log();
        append(log, ACME, created(SUMMER, "Sale", DialingMode.PREDICTIVE, null, 0));
        append(log, ACME, created(SUMMER_COPY, "Summer sale (copy)", DialingMode.AI, SUMMER, 1));
        append(log, ACME, created(AUTUMN, "autumn", DialingMode.PREVIEW, null, 2));
        append(log, ACME, created(GONE, "Summer of 69", DialingMode.AI, null, 2));
        append(log, OTHERS, created(THEIRS, "Summer sale", DialingMode.AI, null, 2));
        append(log, ACME, new CampaignScheduled(SUMMER, at(99), at(3)));
        append(log, ACME, new CampaignRevised(SUMMER, plan("Summer sale", DialingMode.AI), at(4)));
        append(log, ACME, new CampaignStarted(SUMMER, false, at(5)));
        append(log, OTHERS, new CampaignStarted(THEIRS, false, at(5)));
        append(log, OTHERS, new CampaignStopped(THEIRS, at(6)));
        append(log, ACME, new SplitTestConfigured(SUMMER, 1, TEST, at(7)));
        append(log, ACME, new CampaignPaused(SUMMER, PauseReason.REQUESTED, at(8)));
        append(log, ACME, new CampaignScheduled(AUTUMN, at(99), at(9)));
        append(log, ACME, new CampaignUnscheduled(AUTUMN, at(10)));
        append(log, ACME, new CampaignResumed(SUMMER, at(11)));
        append(log, ACME, new CampaignPaused(SUMMER, PauseReason.BUDGET, at(11)));
        append(log, ACME, new CampaignResumed(SUMMER, at(11)));
        append(log, ACME, new CampaignCompleted(SUMMER, CompletionReason.NO_LEADS_LEFT, at(12)));
        append(log, ACME, new CampaignStarted(SUMMER_COPY, true, at(13)));
        append(log, ACME, new CampaignPaused(SUMMER_COPY, PauseReason.FAILURES, at(14)));
        append(log, ACME, new CampaignDeleted(GONE, at(15)));
        return log;
    }

    private static CampaignCreated created(
            CampaignId id, String name, DialingMode mode, @Nullable CampaignId copyOf, int second) {
        return new CampaignCreated(id, plan(name, mode), copyOf, at(second));
    }

    private static CampaignPlan plan(String name, DialingMode mode) {
        CampaignSettings usual = CampaignSettings.USUAL;
        return new CampaignPlan(
                name,
                null,
                new CampaignSettings(
                        mode,
                        CallVoice.ARTIFICIAL,
                        true,
                        usual.pacing(),
                        List.of(new PhoneNumber("+14155559999")),
                        null,
                        null,
                        usual.retry(),
                        usual.machineDetection(),
                        usual.failureLimit(),
                        List.of(),
                        new Money(new BigDecimal("12.50"), "USD"),
                        usual.service()),
                new CampaignSchedule(AT, null, ZoneId.of("Europe/Berlin"), List.of()),
                List.of(CampaignChannel.CALLS));
    }

    private static void append(Log log, TenantId tenant, CampaignEvent event) {
        log.append(event.campaignId().value(), event, tenant);
    }

    private static Instant at(int second) {
        return AT.plusSeconds(second);
    }

    private static MetaData asked(TenantId tenant) {
        return MetaData.with(MetadataKeys.TENANT_ID, tenant.value());
    }
}
