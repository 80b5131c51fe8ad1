/** Messages about the knowledge base. What stands here lives as long as a release. */
@NullMarked
package io.ringledger.api.knowledge;

import org.jspecify.annotations.NullMarked;
