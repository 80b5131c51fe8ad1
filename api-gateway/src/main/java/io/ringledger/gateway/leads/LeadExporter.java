package io.ringledger.gateway.leads;

import io.ringledger.api.leads.LeadQuery.FindLeadSegment;
import io.ringledger.api.leads.LeadQuery.SliceLeads;
import io.ringledger.api.leads.LeadRejection;
import io.ringledger.api.leads.LeadSegments.Segment;
import io.ringledger.api.leads.LeadSlice;
import io.ringledger.api.leads.LeadView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.Csv;
import io.ringledger.gateway.http.Download;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.LeadProfile;
import io.ringledger.vocabulary.SegmentFilter;
import io.ringledger.vocabulary.SegmentId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Leads as a file, written while it is read, however many there are, and no faster than somebody takes it. */
@Component
final class LeadExporter {
    private static final int AT_ONCE = 1_000;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withZone(ZoneOffset.UTC);
    private static final List<String> HEADER = List.of(
            "id",
            "campaign_id",
            "phone",
            "name",
            "email",
            "company",
            "state",
            "zip",
            "timezone",
            "source",
            "priority",
            "status",
            "disposition",
            "attempts",
            "last_outcome",
            "last_called_at",
            "next_call_at",
            "created_at",
            "metadata");

    private final Messages messages;
    private final Clock clock;

    LeadExporter(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * A segment in the place of a filter.
     *
     * @param segmentId of a saved filter; nothing else is looked at then
     */
    record OfSegment(@Nullable String segmentId) {}

    /**
     * Where a part begins.
     *
     * @param from {@code null} for the beginning
     * @param seen how many of the leads of that moment are in earlier parts
     */
    private record Place(@Nullable Instant from, long seen) {}

    private record Part(List<LeadView> leads, Place next) {
        boolean isEnd() {
            return leads.size() < AT_ONCE;
        }
    }

    Mono<Download> make(LeadListQuery query, OfSegment segment, Cause cause) {
        return filter(query, segment, cause)
                .map(filter -> new Download("leads_" + DAY.format(clock.instant()) + ".csv", CSV, csv(filter, cause)));
    }

    private Mono<SegmentFilter> filter(LeadListQuery query, OfSegment segment, Cause cause) {
        return segment.segmentId() == null
                ? Mono.just(query.toFilter(Campaigns.parse(query.campaignId())))
                : messages.query(new FindLeadSegment(id(segment.segmentId())), Segment.class, cause)
                        .map(Segment::filter);
    }

    private static SegmentId id(String text) {
        try {
            return SegmentId.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new Rejected(LeadRejection.SEGMENT_NOT_FOUND, "There is no such segment");
        }
    }

    /** What fails at once is answered as a failure, and not as a file with a header. */
    private Flux<byte[]> csv(SegmentFilter filter, Cause cause) {
        return part(filter, new Place(filter.createdFrom(), 0), cause)
                .expand(part -> part.isEnd() ? Mono.empty() : part(filter, part.next(), cause), 1)
                .map(part -> lines(part.leads()))
                .switchOnFirst((first, parts) -> first.hasValue() ? parts.startWith(Csv.line(HEADER)) : parts);
    }

    private Mono<Part> part(SegmentFilter filter, Place place, Cause cause) {
        SliceLeads slice = new SliceLeads(from(filter, place.from()), place.seen(), AT_ONCE);
        return messages.query(slice, LeadSlice.class, cause)
                .map(found -> new Part(found.leads(), after(place, found.leads())));
    }

    private static SegmentFilter from(SegmentFilter filter, @Nullable Instant from) {
        return new SegmentFilter(
                filter.status(),
                filter.campaignId(),
                filter.source(),
                filter.state(),
                filter.priority(),
                filter.disposition(),
                from,
                filter.createdTo());
    }

    private static Place after(Place place, List<LeadView> leads) {
        if (leads.isEmpty()) {
            return place;
        }
        Instant last = leads.getLast().createdAt();
        long here = leads.stream().filter(lead -> lead.createdAt().equals(last)).count();
        return new Place(last, last.equals(place.from()) ? place.seen() + here : here);
    }

    private static byte[] lines(List<LeadView> leads) {
        var all = new ByteArrayOutputStream();
        leads.forEach(lead -> all.writeBytes(Csv.line(cells(lead))));
        return all.toByteArray();
    }

    private static List<String> cells(LeadView lead) {
        LeadProfile profile = lead.profile();
        return Stream.<@Nullable Object>of(
                        lead.leadId(),
                        lead.campaignId(),
                        profile.phone(),
                        profile.name(),
                        profile.email(),
                        profile.company(),
                        profile.state(),
                        profile.zip(),
                        profile.zone(),
                        lead.source(),
                        lead.priority(),
                        lower(lead.status()),
                        lead.disposition(),
                        lead.attempts(),
                        lower(lead.lastOutcome()),
                        lead.lastAttemptAt(),
                        lead.nextAt(),
                        lead.createdAt(),
                        json(profile.attributes()))
                .map(value -> value == null ? "" : value.toString())
                .toList();
    }

    private static @Nullable String lower(@Nullable Enum<?> word) {
        return word == null ? null : word.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String json(Attributes attributes) {
        return attributes.values().isEmpty() ? null : JsonMapper.shared().writeValueAsString(attributes);
    }
}
