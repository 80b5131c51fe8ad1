package io.ringledger.api.calls;

/**
 * What talks on calls.
 *
 * @param voice its name and version
 * @param followsInstructions whether it understands what it is told, as a language model does; else it says what the
 *     knowledge base says
 */
public record AiView(String voice, boolean followsInstructions) {}
