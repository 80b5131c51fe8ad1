/** Commands, queries, views and refusals of how a tenant dials. Lives as long as a release. */
@NullMarked
package io.ringledger.api.control;

import org.jspecify.annotations.NullMarked;
