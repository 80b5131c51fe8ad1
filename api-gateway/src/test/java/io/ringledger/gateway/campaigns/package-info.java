@NullMarked
package io.ringledger.gateway.campaigns;

import org.jspecify.annotations.NullMarked;
