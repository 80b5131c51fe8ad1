/**
 * Commands, queries, views and rejection codes of calls. Lives as long as a release.
 * May depend on the vocabulary and on rejections; never on events.
 * Tenant, actor and cause are not here: they travel as metadata.
 */
@NullMarked
package io.ringledger.api.calls;

import org.jspecify.annotations.NullMarked;
