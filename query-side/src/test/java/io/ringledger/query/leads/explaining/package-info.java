@NullMarked
package io.ringledger.query.leads.explaining;

import org.jspecify.annotations.NullMarked;
