/**
 * What has happened to tenants, users and login names. Persisted for ever.
 * No password and no hash of one ever stands here unencrypted.
 * May depend on the vocabulary only.
 */
@NullMarked
package io.ringledger.events.identity;

import org.jspecify.annotations.NullMarked;
