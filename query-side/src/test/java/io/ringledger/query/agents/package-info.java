@NullMarked
package io.ringledger.query.agents;

import org.jspecify.annotations.NullMarked;
