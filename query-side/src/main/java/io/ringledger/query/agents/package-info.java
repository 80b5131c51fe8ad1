/**
 * Agents: who they are, what they do now and did lately; one document for each.
 * Sends no command and causes no effect.
 */
@NullMarked
package io.ringledger.query.agents;

import org.jspecify.annotations.NullMarked;
