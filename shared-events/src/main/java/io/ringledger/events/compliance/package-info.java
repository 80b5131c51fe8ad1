/** Events of consents, legal holds and requests about a person's data. Whatever stands here is stored for ever. */
@NullMarked
package io.ringledger.events.compliance;

import org.jspecify.annotations.NullMarked;
