package io.ringledger.command.suppression.rules;

import io.ringledger.vocabulary.Verdict;

/** One rule. */
interface Rule {
    Verdict judge(Question question);
}
