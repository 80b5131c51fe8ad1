/**
 * How outside do-not-call lists are obtained, shown and activated. A file is read as it comes and kept as prints of its numbers
 * before its version is registered; what lists say of numbers is looked up by the other sides.
 */
@NullMarked
package io.ringledger.gateway.suppression.registries;

import org.jspecify.annotations.NullMarked;
