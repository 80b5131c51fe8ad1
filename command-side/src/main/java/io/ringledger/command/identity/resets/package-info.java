/**
 * Mails the links by which passwords are reset: each at most once, whatever crashes. Address and secret are read from the
 * event when they are needed and kept nowhere else, but for mails that are kept because there is no mail server.
 * Logs neither addresses nor links.
 */
@NullMarked
package io.ringledger.command.identity.resets;

import org.jspecify.annotations.NullMarked;
