@NullMarked
package io.ringledger.command.leads.imports;

import org.jspecify.annotations.NullMarked;
