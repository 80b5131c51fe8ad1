/**
 * The command side: aggregates, automations and the adapters of providers, one package per context.
 * Only its wiring stands here.
 * Knows the other sides through messages alone.
 */
@NullMarked
package io.ringledger.command;

import org.jspecify.annotations.NullMarked;
