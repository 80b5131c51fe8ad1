package io.ringledger.platform.personal;

import io.ringledger.platform.records.DurableList;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Under whose key kept answers lie: one subject a tenant and day (UTC). What was answered may tell of anybody, so nobody in
 * it is the subject; all of it becomes unreadable together, one whole day after its own, or when somebody is erased.
 */
public final class AnswerKeys {
    private static final int DAYS_READABLE = 2;

    private final DurableList<SubjectId, AnswerDay> days;
    private final SubjectKeys keys;
    private final Pseudonyms pseudonyms;
    private final Set<SubjectId> listed = ConcurrentHashMap.newKeySet();

    public AnswerKeys(DurableRecords records, SubjectKeys keys, Pseudonyms pseudonyms) {
        this.days = new DurableList<>(records, "answer-days", AnswerDay.class, AnswerDay::subject, SubjectId::value);
        this.keys = keys;
        this.pseudonyms = pseudonyms;
    }

    /** The answers that a tenant got on one day. */
    record AnswerDay(SubjectId subject, TenantId tenant, LocalDate day) {}

    /** The subject of what is answered now. Its end is seen to before it begins: the first time in a day this writes. */
    public SubjectId subject(TenantId tenant, Instant at) {
        LocalDate day = at.atOffset(ZoneOffset.UTC).toLocalDate();
        SubjectId subject = pseudonyms.answersOf(tenant, day);
        if (!listed.contains(subject)) {
            days.put(new AnswerDay(subject, tenant, day));
            listed.add(subject);
        }
        return subject;
    }

    /** Destroys the keys of what nobody may ask for any more. */
    public void destroyOld(Instant now) {
        LocalDate first = now.atOffset(ZoneOffset.UTC).toLocalDate().minusDays(DAYS_READABLE - 1);
        for (AnswerDay each : days.all()) {
            if (each.day().isBefore(first)) {
                keys.destroy(each.subject());
                days.remove(each.subject());
                listed.remove(each.subject());
            }
        }
    }

    /** Destroys the keys of all that a tenant was answered: a request that is repeated then is done again, under its ids. */
    public void destroy(TenantId tenant) {
        days.all().stream().filter(each -> each.tenant().equals(tenant)).forEach(each -> keys.destroy(each.subject()));
    }
}
