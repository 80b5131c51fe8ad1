/** Why leads were called or not, from what happened to them and to their campaigns. Nothing personal is kept here. */
@NullMarked
package io.ringledger.query.leads.explaining;

import org.jspecify.annotations.NullMarked;
