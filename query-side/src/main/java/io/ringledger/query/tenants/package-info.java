/**
 * The one place where a reader's tenant is taken from the metadata and put into every filter.
 * A repository of tenants' data extends what is here; nothing else opens a collection for reading.
 * Knows no context.
 */
@NullMarked
package io.ringledger.query.tenants;

import org.jspecify.annotations.NullMarked;
