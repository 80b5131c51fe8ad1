/** Messages about request keys. What stands here lives as long as a release. */
@NullMarked
package io.ringledger.api.requests;

import org.jspecify.annotations.NullMarked;
