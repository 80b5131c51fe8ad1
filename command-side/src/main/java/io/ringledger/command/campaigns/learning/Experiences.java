package io.ringledger.command.campaigns.learning;

import io.ringledger.command.campaigns.learning.Lesson.Kind;
import io.ringledger.pacing.learning.Experience;
import io.ringledger.pacing.learning.Habits;
import io.ringledger.platform.records.DurableList;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.SeatId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The experience of each campaign, and the last 2,000 lessons that it comes from, durably: after a start it is learned again
 * from those. An event that comes twice teaches once.
 */
public final class Experiences {
    private static final int BLOCKS = 20;

    /** Nothing was learned. */
    private static final Knowledge NOTHING = known(new Experience());

    private final DurableList<String, LessonBlock> kept;
    private final Map<CampaignId, Learned> learned = new HashMap<>();
    private boolean loaded;

    public Experiences(DurableRecords records) {
        this.kept = LessonBlock.listIn(records);
    }

    /**
     * What is known of a campaign's calls.
     *
     * @param answerRate share of dials that a person answers, 0 to 1
     */
    public record Knowledge(Habits habits, double answerRate) {}

    /** @param blocks the last one grows */
    private record Learned(Experience experience, List<LessonBlock> blocks) {}

    public synchronized Knowledge of(CampaignId campaignId) {
        Learned found = known().get(campaignId);
        return found == null ? NOTHING : known(found.experience());
    }

    private static Knowledge known(Experience experience) {
        return new Knowledge(experience.habits(), experience.answerRate());
    }

    /** A person has picked up. */
    public void answered(CampaignId campaignId, CallId callId, Instant begunAt, Instant at) {
        learn(campaignId, lesson(callId.value(), Kind.ANSWERED, at, Duration.between(begunAt, at)));
    }

    /** It came to nothing. */
    public void unanswered(CampaignId campaignId, CallId callId, Instant begunAt, Instant at) {
        learn(campaignId, lesson(callId.value(), Kind.UNANSWERED, at, Duration.between(begunAt, at)));
    }

    public void talked(CampaignId campaignId, CallId callId, Duration time, Instant at) {
        learn(campaignId, lesson(callId.value(), Kind.TALKED, at, time));
    }

    public void wrappedUp(CampaignId campaignId, SeatId seatId, Duration time, Instant at) {
        learn(campaignId, lesson(seatId + "@" + at, Kind.WRAPPED_UP, at, time));
    }

    private static Lesson lesson(String of, Kind kind, Instant at, Duration time) {
        int seconds = Math.clamp(time.toSeconds(), 0, Integer.MAX_VALUE);
        return new Lesson(of + " " + kind, kind, at.getEpochSecond(), seconds);
    }

    /** Reads it all anew: another node may have learned meanwhile. */
    public synchronized void reload() {
        loaded = false;
        var _ = known();
    }

    private Map<CampaignId, Learned> known() {
        if (!loaded) {
            learned.clear();
            kept.all().stream()
                    .sorted(Comparator.comparingInt(LessonBlock::number))
                    .forEach(this::recall);
            loaded = true;
        }
        return learned;
    }

    private void recall(LessonBlock block) {
        Learned of = learned.computeIfAbsent(block.campaignId(), _ -> new Learned(new Experience(), new ArrayList<>()));
        of.blocks().add(block);
        block.lessons().forEach(lesson -> lesson.teach(of.experience()));
    }

    private synchronized void learn(CampaignId campaignId, Lesson lesson) {
        Learned of = known().computeIfAbsent(campaignId, _ -> new Learned(new Experience(), new ArrayList<>()));
        if (hasComeBefore(of.blocks(), lesson)) {
            return;
        }
        LessonBlock last = of.blocks().isEmpty() ? null : of.blocks().getLast();
        LessonBlock grown = room(campaignId, last).with(lesson);
        kept.put(grown);
        if (last != null && last.number() == grown.number()) {
            of.blocks().removeLast();
        }
        of.blocks().add(grown);
        lesson.teach(of.experience());
        if (of.blocks().size() > BLOCKS) {
            kept.remove(LessonBlock.key(campaignId, of.blocks().removeFirst().number()));
        }
    }

    private static LessonBlock room(CampaignId campaignId, @Nullable LessonBlock last) {
        if (last == null) {
            return new LessonBlock(campaignId, 0, List.of());
        }
        return last.lessons().size() < LessonBlock.SIZE
                ? last
                : new LessonBlock(campaignId, last.number() + 1, List.of());
    }

    /** What comes again comes soon: events are handled in their order. */
    private static boolean hasComeBefore(List<LessonBlock> blocks, Lesson lesson) {
        return blocks.subList(Math.max(0, blocks.size() - 3), blocks.size()).stream()
                .flatMap(block -> block.lessons().stream())
                .anyMatch(known -> known.id().equals(lesson.id()));
    }
}
