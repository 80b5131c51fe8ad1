package io.ringledger.api.suppression;

import io.ringledger.vocabulary.ConsentKind;

/**
 * What the called party has consented to, as it stands.
 *
 * @param calls to be called by this company to be sold something
 * @param artificialVoice to hear an artificial voice
 */
public record Consents(ConsentKind calls, ConsentKind artificialVoice) {}
