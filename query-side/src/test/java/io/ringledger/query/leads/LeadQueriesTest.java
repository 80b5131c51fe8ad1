package io.ringledger.query.leads;

import static io.ringledger.query.leads.LeadHistory.AT;
import static io.ringledger.query.leads.LeadHistory.CAMPAIGN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import io.ringledger.api.leads.DueLeadList.DueLead;
import io.ringledger.api.leads.DuplicateLeads;
import io.ringledger.api.leads.LeadPage;
import io.ringledger.api.leads.LeadQuery.CountLeads;
import io.ringledger.api.leads.LeadQuery.DueLeads;
import io.ringledger.api.leads.LeadQuery.FindLead;
import io.ringledger.api.leads.LeadQuery.LeadsLeft;
import io.ringledger.api.leads.LeadQuery.ListDuplicateLeads;
import io.ringledger.api.leads.LeadQuery.ListLeads;
import io.ringledger.api.leads.LeadStats;
import io.ringledger.api.leads.LeadView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.leads.LeadUnmerged;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.query.projection.Built;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.LeadStatus;
import io.ringledger.vocabulary.SegmentFilter;
import io.ringledger.vocabulary.TenantId;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leads as they are read, while they change. */
class LeadQueriesTest {
    private static final TenantId ACME = new TenantId("acme");
    private static final TenantId OTHERS = new TenantId("globex");

    private final MongoDatabase database = MongoTest.database();
    private final Log log = new Log();
    private final LeadHistory acme = new LeadHistory(log, ACME);

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void aLeadShowsWhatBecameOfIt() {
        acme.created(1, 17, 5, "fair");
        acme.attempt(1, 11, LeadStatus.WAITING, AT.plusSeconds(9_000));
        LeadView view = find(1);
        assertThat(view.status()).isEqualTo(LeadStatus.WAITING);
        assertThat(view.attempts()).isEqualTo(1);
        assertThat(view.lastOutcome()).isEqualTo(AttemptOutcome.NO_ANSWER);
        assertThat(view.nextAt()).isEqualTo(AT.plusSeconds(9_000));
        assertThat(view.profile()).isEqualTo(LeadHistory.profile(17, "Jane Doe"));
    }

    @Test
    void whatIsFoundOutAfterAllIsShown() {
        acme.created(1, 17, 5, null);
        acme.unresolved(1, 11);
        assertThat(find(1).status()).isEqualTo(LeadStatus.UNRESOLVED);
        assertThat(due(7_200, 10)).isEmpty();
        acme.corrected(1, 11, AttemptOutcome.BUSY, LeadStatus.WAITING, AT.plusSeconds(7_200));
        LeadView view = find(1);
        assertThat(view.lastOutcome()).isEqualTo(AttemptOutcome.BUSY);
        assertThat(view.attempts()).isEqualTo(1);
        assertThat(due(7_200, 10)).containsExactly(1L);
    }

    /** Where it stands is told once it stands for itself again. */
    @Test
    void whatIsFoundOutOfAMergedLeadIsShownOnceItIsParted() {
        acme.created(1, 17, 5, null);
        acme.unresolved(1, 11);
        acme.merged(1, 2);
        acme.corrected(1, 11, AttemptOutcome.REACHED, LeadStatus.REACHED, null);
        assertThat(find(1).status()).isEqualTo(LeadStatus.MERGED);
        acme.append(new LeadUnmerged(LeadId.of(1), LeadId.of(2), AT));
        assertThat(find(1).status()).isEqualTo(LeadStatus.REACHED);
    }

    @Test
    void whatIsDeletedOrOthersIsNotFound() {
        acme.created(1, 17, 5, null);
        acme.deleted(1);
        new LeadHistory(log, OTHERS).created(2, 17, 5, null);
        assertThatThrownBy(() -> find(1)).isInstanceOf(Rejected.class).hasMessageStartingWith("LEAD_NOT_FOUND");
        assertThatThrownBy(() -> find(2)).isInstanceOf(Rejected.class);
        assertThat(list(SegmentFilter.ALL, null).total()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "+1212555, 3",
        "(212) 555-0001, 0",
        "+12125550001, 1",
        "1212, 3",
        "jane, 2",
        "Jane D, 2",
        "doe, 2",
        "roe, 1",
        "oe, 0",
        "., 0",
        "J*, 0"
    })
    void aBeginningIsSearchedFor(String search, int found) {
        acme.created(1, 1, 5, null);
        acme.created(2, 2, 5, null);
        acme.created(3, 3, 5, null, "Richard Roe");
        LeadPage page = list(SegmentFilter.ALL, search);
        assertThat(page.total()).isEqualTo(found);
        assertThat(page.leads()).hasSize(found);
    }

    @Test
    void filtersMayBeCombinedAndTotalsAreRight() {
        for (int lead = 1; lead <= 20; lead++) {
            acme.created(lead, lead, lead % 2 == 0 ? 9 : 5, lead % 4 == 0 ? "fair" : "web");
        }
        acme.attempt(4, 11, LeadStatus.REACHED, null);
        assertThat(total(null, "fair", null, null)).isEqualTo(5);
        assertThat(total(LeadStatus.NEW, "fair", null, null)).isEqualTo(4);
        assertThat(total(LeadStatus.NEW, "fair", "NY", null)).isEqualTo(4);
        assertThat(total(null, "web", "NY", 9)).isEqualTo(5);
        assertThat(total(LeadStatus.REACHED, null, null, null)).isEqualTo(1);
        SegmentFilter since =
                new SegmentFilter(null, CAMPAIGN, null, null, null, null, AT.plusSeconds(19), AT.plusSeconds(19));
        assertThat(list(since, null).total()).isEqualTo(1);
    }

    @Test
    void sumsFollowWhatHappens() {
        acme.created(1, 1, 5, "fair");
        acme.created(2, 2, 5, null);
        acme.begun(2, 11);
        acme.created(3, 3, 5, "fair");
        acme.deleted(3);
        assertThat(queries().count(new CountLeads(), asked(ACME)))
                .isEqualTo(new LeadStats(
                        2,
                        Map.of(LeadStatus.NEW, 1L, LeadStatus.CALLING, 1L),
                        Map.of(CAMPAIGN.value(), 2L),
                        Map.of("fair", 1L)));
    }

    @Test
    void leadsThatShareANumberAreGrouped() {
        acme.created(1, 17, 5, null);
        acme.created(2, 17, 5, null);
        acme.created(3, 17, 5, null);
        acme.created(4, 18, 5, null);
        acme.created(5, 18, 5, null);
        acme.created(6, 19, 5, null);
        new LeadHistory(log, OTHERS).created(7, 19, 5, null);
        acme.merged(5, 4);
        DuplicateLeads found = queries().duplicates(new ListDuplicateLeads(0, 10), asked(ACME));
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.groups().getFirst().leads())
                .extracting(LeadView::leadId)
                .containsExactly(LeadId.of(1), LeadId.of(2), LeadId.of(3));
    }

    @Test
    void whoMayBeDialledComesInTheRightOrder() {
        acme.created(1, 1, 5, null);
        acme.created(2, 2, 9, null);
        acme.created(3, 3, 9, null);
        acme.created(4, 4, 10, null);
        acme.attempt(4, 11, LeadStatus.WAITING, AT.plusSeconds(7_200));
        acme.created(5, 5, 10, null);
        acme.begun(5, 12);
        assertThat(due(60, 10)).containsExactly(2L, 3L, 1L);
        assertThat(due(7_200, 10)).containsExactly(4L, 2L, 3L, 1L);
        assertThat(due(7_200, 2)).containsExactly(4L, 2L);
        assertThat(due(2, 10)).containsExactly(2L, 1L);
    }

    /** By priority, then by how long they are due; who is not due yet is called before nobody. */
    @Test
    void aTurnSaysHowManyComeBefore() {
        acme.created(1, 1, 5, null);
        acme.created(2, 2, 9, null);
        acme.created(3, 3, 5, null);
        acme.created(4, 4, 9, null);
        acme.attempt(4, 11, LeadStatus.WAITING, AT.plusSeconds(7_200));
        acme.created(5, 5, 10, null);
        acme.begun(5, 12);
        assertThat(turn(3)).isEqualTo(Map.of("leads_before", "2", "priority", "5", "being_called", "1"));
        assertThat(turn(2)).containsEntry("leads_before", "0");
        assertThat(turn(5)).as("it is being called").isEmpty();
    }

    private Map<String, String> turn(long lead) {
        Pointers pointers = built();
        return new LeadTurns(database, pointers, new LeadCounts(database, pointers))
                .find(LeadId.of(lead), AT.plusSeconds(60), asked(ACME))
                .orElse(Map.of());
    }

    @Test
    void whoIsLeftIsCounted() {
        acme.created(1, 1, 5, null);
        acme.attempt(1, 11, LeadStatus.WAITING, AT.plusSeconds(7_200));
        acme.created(2, 2, 9, null);
        acme.attempt(2, 12, LeadStatus.REACHED, null);
        var tally = dialing().left(new LeadsLeft(CAMPAIGN), asked(ACME));
        assertThat(tally.byStatus()).isEqualTo(Map.of(LeadStatus.WAITING, 1L, LeadStatus.REACHED, 1L));
        assertThat(tally.nextDueAt()).isEqualTo(AT.plusSeconds(7_200));
        assertThat(tally.left()).isEqualTo(1);
        assertThat(dialing().left(new LeadsLeft(CAMPAIGN), asked(OTHERS)).byStatus())
                .isEmpty();
    }

    private List<Long> due(long seconds, int limit) {
        return dialing().due(new DueLeads(CAMPAIGN, AT.plusSeconds(seconds), limit), asked(ACME)).leads().stream()
                .map(DueLead::leadId)
                .map(LeadId::number)
                .toList();
    }

    private long total(
            @Nullable LeadStatus status, @Nullable String source, @Nullable String state, @Nullable Integer priority) {
        SegmentFilter filter = new SegmentFilter(status, null, source, state, priority, null, null, null);
        LeadPage page = list(filter, null);
        assertThat(page.leads()).hasSize((int) page.total());
        return page.total();
    }

    private LeadView find(long lead) {
        return queries().find(new FindLead(LeadId.of(lead)), asked(ACME));
    }

    private LeadPage list(SegmentFilter filter, @Nullable String search) {
        return queries().list(new ListLeads(filter, search, false, 0, 50), asked(ACME));
    }

    private LeadQueries queries() {
        Pointers pointers = built();
        return new LeadQueries(database, pointers, new LeadCounts(database, pointers));
    }

    private Pointers built() {
        var _ = Built.of(database, new LeadCountsProjection(), log);
        return Built.of(database, new LeadsProjection(), log);
    }

    private DialQueries dialing() {
        Pointers pointers = built();
        return new DialQueries(database, pointers, new LeadCounts(database, pointers), position -> true);
    }

    private static MetaData asked(TenantId tenant) {
        return MetaData.with(MetadataKeys.TENANT_ID, tenant.value());
    }
}
