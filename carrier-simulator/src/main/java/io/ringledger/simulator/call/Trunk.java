package io.ringledger.simulator.call;

import io.ringledger.simulator.behaviour.TimeScale;
import io.ringledger.simulator.conference.Conferences;
import io.ringledger.simulator.speech.Dialogues;
import io.ringledger.simulator.webhook.CallbackSender;
import io.ringledger.simulator.webhook.WebhookClient;

/**
 * What every call of the account shares.
 *
 * @param accountSid the account
 * @param timeScale  how fast scripted time passes
 * @param client     fetches TwiML and reports verdicts of machine detection
 * @param callbacks  sends callbacks
 * @param dialogues  who says what
 * @param conferences where calls meet
 */
public record Trunk(
        String accountSid,
        TimeScale timeScale,
        WebhookClient client,
        CallbackSender callbacks,
        Dialogues dialogues,
        Conferences conferences) {}
