/**
 * What campaigns are to do and where they stand: one document for each; and what came of them, in sums.
 * Sends no command and causes no effect.
 */
@NullMarked
package io.ringledger.query.campaigns;

import org.jspecify.annotations.NullMarked;
