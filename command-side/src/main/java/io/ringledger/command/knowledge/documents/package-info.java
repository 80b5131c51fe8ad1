/**
 * Has the text of uploaded documents read: in a process of its own for each, with little memory and little time, because
 * a document may have been made to do harm. May be told the same again.
 */
@NullMarked
package io.ringledger.command.knowledge.documents;

import org.jspecify.annotations.NullMarked;
