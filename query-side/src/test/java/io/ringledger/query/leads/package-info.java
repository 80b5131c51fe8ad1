@NullMarked
package io.ringledger.query.leads;

import org.jspecify.annotations.NullMarked;
