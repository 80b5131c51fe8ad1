/** Events of the knowledge base. Whatever stands here is stored for ever. */
@NullMarked
package io.ringledger.events.knowledge;

import org.jspecify.annotations.NullMarked;
