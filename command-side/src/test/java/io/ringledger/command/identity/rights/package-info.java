@NullMarked
package io.ringledger.command.identity.rights;

import org.jspecify.annotations.NullMarked;
