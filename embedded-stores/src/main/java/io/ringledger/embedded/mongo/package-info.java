/**
 * The MongoDB-protocol server of {@code ./run} and of tests: mongo-java-server's protocol and query
 * language over one H2 MVStore, with ordered indexes that queries, sorts and counts really use.
 * Only read models, their tokens and dead letters live here, because losing the file must cost no
 * more than a rebuild. No Spring, no Axon and no knowledge of any document's fields.
 */
@NullMarked
package io.ringledger.embedded.mongo;

import org.jspecify.annotations.NullMarked;
