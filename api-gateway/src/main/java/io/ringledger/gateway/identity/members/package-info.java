/**
 * The users of a company and what each may do there.
 * What a user is elsewhere is not to be seen here.
 */
@NullMarked
package io.ringledger.gateway.identity.members;

import org.jspecify.annotations.NullMarked;
