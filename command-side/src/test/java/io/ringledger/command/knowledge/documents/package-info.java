@NullMarked
package io.ringledger.command.knowledge.documents;

import org.jspecify.annotations.NullMarked;
