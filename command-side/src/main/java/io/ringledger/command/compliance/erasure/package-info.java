/**
 * Erases what a person's requests want erased: keys, then read models, then what is left in files, then the certificate.
 * Every step may come again. Sends its commands as the user who asked.
 */
@NullMarked
package io.ringledger.command.compliance.erasure;

import org.jspecify.annotations.NullMarked;
