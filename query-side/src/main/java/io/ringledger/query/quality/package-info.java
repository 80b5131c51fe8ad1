/** Runs in which calls of the past are judged anew, as they are read. Sends no command and causes no effect. */
@NullMarked
package io.ringledger.query.quality;

import org.jspecify.annotations.NullMarked;
