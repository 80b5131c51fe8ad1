@NullMarked
package io.ringledger.gateway.webhooks;

import org.jspecify.annotations.NullMarked;
