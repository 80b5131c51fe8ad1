package io.ringledger.events.suppression;

import io.ringledger.vocabulary.GateId;
import io.ringledger.vocabulary.Personal;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.WhitelistGround;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The number may be called although an outside registry has it, as far as the law knows the ground. It never prevails over the
 * tenant's own list.
 *
 * @param gateId the tenant's stream of the number
 * @param party holder of the number
 * @param number which one
 * @param ground why
 * @param note in somebody's words, {@code null} for none
 * @param whitelistedAt our clock, UTC
 */
public record NumberWhitelisted(
        GateId gateId,
        SubjectId party,
        @Personal(subject = "party") PhoneNumber number,
        WhitelistGround ground,
        @Personal(subject = "party") @Nullable PersonalText note,
        Instant whitelistedAt)
        implements NumberGateEvent {}
