@NullMarked
package io.ringledger.query.knowledge.search;

import org.jspecify.annotations.NullMarked;
