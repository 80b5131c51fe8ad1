/** Commands, queries, views and refusals of consents, legal holds and requests about a person's data. Lives as long as a release. */
@NullMarked
package io.ringledger.api.compliance;

import org.jspecify.annotations.NullMarked;
