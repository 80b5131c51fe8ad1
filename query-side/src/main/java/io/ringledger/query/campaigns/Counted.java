package io.ringledger.query.campaigns;

import io.ringledger.query.projection.Share;
import java.util.List;

/** What is kept of one stream to count what came of campaigns: nothing personal. */
sealed interface Counted permits DialledLead, CampaignCall {
    /** What it adds to the sums, each bucket once. */
    List<Share> shares();
}
