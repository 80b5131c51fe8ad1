/** Runs in which calls of the past are judged anew: what was wanted, and how far it has come. */
@NullMarked
package io.ringledger.command.quality.runs;

import org.jspecify.annotations.NullMarked;
