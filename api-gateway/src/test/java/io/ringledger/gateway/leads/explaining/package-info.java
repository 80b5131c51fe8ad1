@NullMarked
package io.ringledger.gateway.leads.explaining;

import org.jspecify.annotations.NullMarked;
