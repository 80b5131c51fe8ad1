package io.ringledger.query.leads;

import com.mongodb.client.model.Filters;
import io.ringledger.vocabulary.SegmentFilter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** What is asked for, as MongoDB asks it. */
final class LeadFilters {
    private static final Pattern NUMBER = Pattern.compile("[+(]*[0-9][0-9 ().\\-/]*");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    private LeadFilters() {}

    static Bson of(SegmentFilter filter, @Nullable String search) {
        List<Bson> all = new ArrayList<>();
        equal(
                all,
                LeadFields.CAMPAIGN,
                filter.campaignId() == null ? null : filter.campaignId().value());
        equal(
                all,
                LeadFields.STATUS,
                filter.status() == null ? null : filter.status().name());
        equal(all, LeadFields.SOURCE, filter.source());
        equal(all, LeadFields.STATE, filter.state());
        equal(all, LeadFields.PRIORITY, filter.priority());
        equal(all, LeadFields.DISPOSITION, filter.disposition());
        created(all, filter.createdFrom(), filter.createdTo());
        if (search != null) {
            all.add(search(search.strip()));
        }
        return all.isEmpty() ? Filters.empty() : Filters.and(all);
    }

    private static void equal(List<Bson> all, String field, @Nullable Object value) {
        if (value != null) {
            all.add(Filters.eq(field, value));
        }
    }

    /** Both ends in one condition: of two conditions on a field an index can use only one. */
    private static void created(List<Bson> all, @Nullable Instant from, @Nullable Instant to) {
        Document ends = new Document();
        if (from != null) {
            ends.append("$gte", Date.from(from));
        }
        if (to != null) {
            ends.append("$lte", Date.from(to));
        }
        if (!ends.isEmpty()) {
            all.add(new Document(LeadFields.CREATED_AT, ends));
        }
    }

    /** A beginning is a range of an index. */
    private static Bson search(String text) {
        return NUMBER.matcher(text).matches()
                ? begins(LeadFields.PHONE, "+" + NO_DIGIT.matcher(text).replaceAll(""))
                : begins(LeadFields.NAMES, LeadFields.key(text));
    }

    private static Bson begins(String field, String text) {
        return Filters.regex(field, "^" + Pattern.quote(text));
    }

    /** Whether an index has exactly what is asked for, so that counting loads nothing. */
    static boolean hasIndex(SegmentFilter filter, @Nullable String search) {
        boolean list = filter.campaignId() != null || filter.status() != null;
        int others = (filter.source() == null ? 0 : 1)
                + (filter.state() == null ? 0 : 1)
                + (filter.disposition() == null ? 0 : 1);
        return search == null && filter.priority() == null && (others == 0 || (others == 1 && !list));
    }

    /** Whether the sums know all that is asked for. */
    static boolean hasSums(SegmentFilter filter, @Nullable String search) {
        return search == null && filter.ofAnyTime() && filter.state() == null && filter.disposition() == null;
    }
}
