/**
 * Commands, queries, views and rejection codes of tenants and users. Lives as long as a release.
 * May depend on the vocabulary and on rejections; never on events.
 * A password in clear never stands in a message.
 */
@NullMarked
package io.ringledger.api.identity;

import org.jspecify.annotations.NullMarked;
