/** Business configurations in the words of the manager document. */
@NullMarked
package io.ringledger.gateway.config;

import org.jspecify.annotations.NullMarked;
