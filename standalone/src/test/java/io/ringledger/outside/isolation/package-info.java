/**
 * Two companies on one installation, and everything that one of them could try to learn of the other: made from the OpenAPI
 * document, so that what is added to it is tried as well.
 */
@NullMarked
package io.ringledger.outside.isolation;

import org.jspecify.annotations.NullMarked;
