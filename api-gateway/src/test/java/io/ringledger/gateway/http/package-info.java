@NullMarked
package io.ringledger.gateway.http;

import org.jspecify.annotations.NullMarked;
