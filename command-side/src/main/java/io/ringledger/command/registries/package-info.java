/**
 * What the outside lists of a tenant say of a number, from the streams of the lists and their kept entries; no read model is
 * asked. Belongs to no context: whoever wants to dial asks here.
 */
@NullMarked
package io.ringledger.command.registries;

import org.jspecify.annotations.NullMarked;
