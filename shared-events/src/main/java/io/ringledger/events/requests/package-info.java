/** Events of request keys: what lets a client ask again without doing it again. Whatever stands here is stored for ever. */
@NullMarked
package io.ringledger.events.requests;

import org.jspecify.annotations.NullMarked;
