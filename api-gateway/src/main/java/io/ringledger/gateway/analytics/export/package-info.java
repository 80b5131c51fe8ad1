/** What dashboards and lists show, as files: rows for machines, pages for people. */
@NullMarked
package io.ringledger.gateway.analytics.export;

import org.jspecify.annotations.NullMarked;
