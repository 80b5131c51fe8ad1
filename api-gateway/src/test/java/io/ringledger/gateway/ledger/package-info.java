@NullMarked
package io.ringledger.gateway.ledger;

import org.jspecify.annotations.NullMarked;
