@NullMarked
package io.ringledger.api.campaigns;

import org.jspecify.annotations.NullMarked;
