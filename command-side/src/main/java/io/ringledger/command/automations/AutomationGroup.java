package io.ringledger.command.automations;

/**
 * A processing group of an automation; a bean of this type brings its processor about.
 *
 * @param name as the handlers' {@code @ProcessingGroup} says it; also the name under which its token is kept
 */
public record AutomationGroup(String name) {}
