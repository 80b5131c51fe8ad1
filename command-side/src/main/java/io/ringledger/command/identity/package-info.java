/**
 * The rules of tenants, users and login names.
 * May depend on the published language and on Axon's modelling.
 * A password in clear never comes here; its hash only as personal text.
 */
@NullMarked
package io.ringledger.command.identity;

import org.jspecify.annotations.NullMarked;
