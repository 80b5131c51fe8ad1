/** Snapshots of long streams. Contexts say which of their aggregates have them; how they are made stands here. */
@NullMarked
package io.ringledger.command.snapshots;

import org.jspecify.annotations.NullMarked;
