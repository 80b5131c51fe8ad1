/**
 * Who may call which operation: declared where it is written, checked at the start, asked before anything of a request is
 * read.
 * Knows no operation; may depend on {@code security} only.
 */
@NullMarked
package io.ringledger.gateway.access;

import org.jspecify.annotations.NullMarked;
