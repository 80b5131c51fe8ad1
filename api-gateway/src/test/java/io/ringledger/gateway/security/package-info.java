@NullMarked
package io.ringledger.gateway.security;

import org.jspecify.annotations.NullMarked;
