/**
 * A small durable table for machinery that is not business state: subject keys, hash keys, chain heads.
 * Embedded it lies beside the events, in production in MongoDB with majority writes.
 * Nothing that a tenant would call its data may live here.
 */
@NullMarked
package io.ringledger.platform.records;

import org.jspecify.annotations.NullMarked;
