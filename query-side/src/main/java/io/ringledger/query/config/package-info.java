/**
 * What business configurations say and have said: one document for each, with all its versions.
 * Sends no command and causes no effect.
 */
@NullMarked
package io.ringledger.query.config;

import org.jspecify.annotations.NullMarked;
