/** What came of campaigns, in the words of the dialer and the omnichannel document. */
@NullMarked
package io.ringledger.gateway.campaigns.results;

import org.jspecify.annotations.NullMarked;
