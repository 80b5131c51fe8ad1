/**
 * A small durable table for machinery that is not business state: subject keys, hash keys, chain heads.
 * Embedded it lies beside the events, in production in MongoDB with majority writes.
 * What a tenant would call its data is here on its way only, and sealed: an upload until it is read.
 */
@NullMarked
package io.ringledger.platform.records;

import org.jspecify.annotations.NullMarked;
