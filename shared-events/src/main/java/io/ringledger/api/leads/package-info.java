/** Commands, queries, views and refusals of the leads context. Lives as long as a release. */
@NullMarked
package io.ringledger.api.leads;

import org.jspecify.annotations.NullMarked;
