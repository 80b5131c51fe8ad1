/** Takes files of leads in, of any length, and shows how far they were read. */
@NullMarked
package io.ringledger.gateway.leads.imports;

import org.jspecify.annotations.NullMarked;
