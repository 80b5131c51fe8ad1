@NullMarked
package io.ringledger.command.outreach;

import org.jspecify.annotations.NullMarked;
