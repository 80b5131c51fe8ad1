/**
 * People whom campaigns are to reach, the files that they come in, and saved filters over them. A lead says when it may be
 * dialled next; nobody is dialled from here.
 */
@NullMarked
package io.ringledger.command.leads;

import org.jspecify.annotations.NullMarked;
