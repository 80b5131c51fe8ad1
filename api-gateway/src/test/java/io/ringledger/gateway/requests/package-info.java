@NullMarked
package io.ringledger.gateway.requests;

import org.jspecify.annotations.NullMarked;
