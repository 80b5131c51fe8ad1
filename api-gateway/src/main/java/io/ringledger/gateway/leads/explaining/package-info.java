/** Why leads were called or not, in the dialer document's form and in words. Nothing is judged here. */
@NullMarked
package io.ringledger.gateway.leads.explaining;

import org.jspecify.annotations.NullMarked;
