package io.ringledger.api.suppression;

import io.ringledger.vocabulary.RegistrySource;
import java.time.Instant;

/**
 * What the active version of an outside list says of the number.
 *
 * @param source which list
 * @param version which version of it
 * @param obtainedAt when the file was obtained
 * @param listed whether the number is in it
 */
public record RegistrySeen(RegistrySource source, int version, Instant obtainedAt, boolean listed) {}
