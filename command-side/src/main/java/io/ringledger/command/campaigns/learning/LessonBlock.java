package io.ringledger.command.campaigns.learning;

import io.ringledger.platform.records.DurableList;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.CampaignId;
import java.util.ArrayList;
import java.util.List;

/**
 * Lessons of a campaign that came one after the other; one record, so that each lesson is one small write.
 *
 * @param number among the campaign's blocks, from 0
 */
record LessonBlock(CampaignId campaignId, int number, List<Lesson> lessons) {
    static final int SIZE = 100;

    LessonBlock {
        lessons = List.copyOf(lessons);
    }

    static DurableList<String, LessonBlock> listIn(DurableRecords records) {
        return new DurableList<>(
                records,
                "campaign_lessons",
                LessonBlock.class,
                block -> key(block.campaignId, block.number),
                key -> key);
    }

    static String key(CampaignId campaignId, int number) {
        return campaignId + "-" + number;
    }

    LessonBlock with(Lesson lesson) {
        List<Lesson> all = new ArrayList<>(lessons);
        all.add(lesson);
        return new LessonBlock(campaignId, number, all);
    }
}
