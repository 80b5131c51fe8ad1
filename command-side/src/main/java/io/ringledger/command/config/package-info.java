/** Business configurations: what they say, version by version. No effect comes from here. */
@NullMarked
package io.ringledger.command.config;

import org.jspecify.annotations.NullMarked;
