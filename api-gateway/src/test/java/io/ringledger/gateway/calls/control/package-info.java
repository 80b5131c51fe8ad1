@NullMarked
package io.ringledger.gateway.calls.control;

import org.jspecify.annotations.NullMarked;
