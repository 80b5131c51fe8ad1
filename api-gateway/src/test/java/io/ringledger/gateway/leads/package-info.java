@NullMarked
package io.ringledger.gateway.leads;

import org.jspecify.annotations.NullMarked;
