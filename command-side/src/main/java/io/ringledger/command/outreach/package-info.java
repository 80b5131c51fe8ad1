/**
 * What a campaign's call is judged by: the campaign, the lead and what they consented to, each asked when it is needed. Belongs to no
 * context; asks by message, and reads streams.
 */
@NullMarked
package io.ringledger.command.outreach;

import org.jspecify.annotations.NullMarked;
