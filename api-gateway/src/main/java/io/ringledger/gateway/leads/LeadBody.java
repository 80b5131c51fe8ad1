package io.ringledger.gateway.leads;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.ringledger.api.leads.LeadView;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.platform.numbers.WrittenNumber;
import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.LeadProfile;
import io.ringledger.vocabulary.PhoneNumber;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A lead to enter or to change; what is not said of one that exists stays as it is.
 *
 * @param campaignId a number or our own form; says nothing of a lead that exists
 * @param phone in E.164, or as it is dialled in {@code defaultRegion}
 * @param defaultRegion country of a number without a country's code, ISO 3166: {@code US}
 * @param priority 1 to 10, 10 is called first; 5 where nobody says
 * @param status {@code closed}: it is not called any more; anything else says nothing
 * @param disposition how it ended or stands, in the company's words
 * @param lastOutcome what came of the last attempt, where nobody knew; it is dialled again as its campaign has it then
 */
record LeadBody(
        @Nullable Object campaignId,
        @JsonAlias({"phone_number", "mobile"}) @Nullable String phone,
        @Nullable String defaultRegion,
        @Nullable String name,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String company,
        @Nullable String state,
        @JsonAlias({"zip_code", "postal_code"}) @Nullable String zip,
        @JsonAlias("time_zone") @Nullable String timezone,
        @Nullable String source,
        @Nullable Integer priority,
        @Nullable String status,
        @Nullable String disposition,
        @Nullable AttemptOutcome lastOutcome,
        @JsonAlias("attributes") @Nullable Attributes metadata) {
    private static final int USUAL_PRIORITY = 5;
    private static final int HIGHEST_PRIORITY = 10;
    private static final int LONGEST_WORD = 64;
    private static final int LONGEST_METADATA = 8_192;
    private static final Set<AttemptOutcome> KNOWABLE = EnumSet.of(
            AttemptOutcome.REACHED,
            AttemptOutcome.ABANDONED,
            AttemptOutcome.MACHINE,
            AttemptOutcome.BUSY,
            AttemptOutcome.NO_ANSWER,
            AttemptOutcome.FAILED,
            AttemptOutcome.INVALID_NUMBER);

    LeadBody {
        if (priority != null && (priority < 1 || priority > HIGHEST_PRIORITY)) {
            throw new IllegalArgumentException("priority is 1 to " + HIGHEST_PRIORITY);
        }
        if (metadata != null && !metadata.isFinite()) {
            throw new IllegalArgumentException("metadata has a number beyond the range of a double");
        }
        if (metadata != null && JsonMapper.shared().writeValueAsBytes(metadata).length > LONGEST_METADATA) {
            throw new IllegalArgumentException("metadata has more than " + LONGEST_METADATA + " bytes");
        }
    }

    @Nullable
    CampaignId campaign() {
        return Campaigns.parse(campaignId);
    }

    /** @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if something is wrong with it, or there is no number */
    LeadProfile toProfile() {
        return profile(number(), name(null), null);
    }

    /** What is known of a lead, with what is said here in the place of what was known. */
    LeadProfile changing(LeadView known) {
        LeadProfile old = known.profile();
        PhoneNumber number = phone == null ? old.phone() : number();
        return profile(number, name(old.name()), old);
    }

    private LeadProfile profile(PhoneNumber number, @Nullable String called, @Nullable LeadProfile old) {
        try {
            return new LeadProfile(
                    number,
                    called,
                    text(email, old == null ? null : old.email()),
                    text(company, old == null ? null : old.company()),
                    text(state, old == null ? null : old.state()),
                    text(zip, old == null ? null : old.zip()),
                    zone(old == null ? null : old.zone()),
                    Objects.requireNonNullElse(metadata, old == null ? Attributes.NONE : old.attributes()));
        } catch (DateTimeException unknown) {
            throw InvalidInput.of("timezone", "not the name of a time zone, for example America/Chicago");
        } catch (IllegalArgumentException wrong) {
            throw InvalidInput.of("lead", String.valueOf(wrong.getMessage()));
        }
    }

    private PhoneNumber number() {
        try {
            return WrittenNumber.read(phone, defaultRegion);
        } catch (IllegalArgumentException none) {
            throw InvalidInput.of("phone", String.valueOf(none.getMessage()));
        }
    }

    private @Nullable String name(@Nullable String old) {
        String both = Stream.of(firstName, lastName)
                .filter(part -> part != null && !part.isBlank())
                .map(part -> Objects.requireNonNull(part).strip())
                .collect(Collectors.joining(" "));
        return name != null || both.isEmpty() ? text(name, old) : both;
    }

    /** An empty text says that there is none. */
    private static @Nullable String text(@Nullable String said, @Nullable String old) {
        return said == null ? old : said.isBlank() ? null : said.strip();
    }

    private @Nullable ZoneId zone(@Nullable ZoneId old) {
        String said = text(timezone, null);
        return timezone == null ? old : said == null ? null : ZoneId.of(said);
    }

    @Nullable
    String sourceOr(@Nullable String old) {
        return word("source", source, old);
    }

    int priorityOr(@Nullable Integer old) {
        return Objects.requireNonNullElse(priority, Objects.requireNonNullElse(old, USUAL_PRIORITY));
    }

    boolean closes() {
        return "closed".equals(status);
    }

    /** The word for how it stands; {@code null} if nothing is said of it. */
    @Nullable
    String said() {
        String word = word("disposition", disposition, null);
        return word == null && closes() ? "closed" : word;
    }

    /**
     * What came of the last attempt, where something else is known of it than before; {@code null} if nothing is said of it.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if that is nothing that somebody could have found out
     */
    @Nullable
    AttemptOutcome resolving(LeadView known) {
        if (lastOutcome == null || lastOutcome == known.lastOutcome()) {
            return null;
        }
        if (!KNOWABLE.contains(lastOutcome)) {
            throw InvalidInput.of(
                    "last_outcome", "reached, abandoned, machine, busy, no_answer, failed or invalid_number");
        }
        return lastOutcome;
    }

    private static @Nullable String word(String field, @Nullable String said, @Nullable String old) {
        String word = text(said, old);
        if (word != null && word.length() > LONGEST_WORD) {
            throw InvalidInput.of(field, "at most " + LONGEST_WORD + " characters");
        }
        return word;
    }
}
