@NullMarked
package io.ringledger.standalone.audit;

import org.jspecify.annotations.NullMarked;
