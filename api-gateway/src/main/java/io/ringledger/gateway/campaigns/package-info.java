/** Campaigns in the words of the dialer, the multitenant and the omnichannel document. */
@NullMarked
package io.ringledger.gateway.campaigns;

import org.jspecify.annotations.NullMarked;
