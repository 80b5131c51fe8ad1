/**
 * Personal data at rest: one key a subject, AES-256-GCM, keys wrapped by their tenant's key.
 * Applied by the serializers of events, snapshots and dead letters; nobody else handles ciphertext.
 * Also the keyed hashes that name streams and subjects without saying what they name.
 */
@NullMarked
package io.ringledger.platform.personal;

import org.jspecify.annotations.NullMarked;
