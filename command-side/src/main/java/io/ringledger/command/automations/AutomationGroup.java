package io.ringledger.command.automations;

/**
 * A processing group of an automation; a bean of this type brings its processor about.
 *
 * @param name as the handlers' {@code @ProcessingGroup} says it; also the name under which its token is kept
 * @param segments how many events are on their way at once; a segment waits for one after the other, some commits each.
 *     Counts when the group is new
 */
public record AutomationGroup(String name, int segments) {}
