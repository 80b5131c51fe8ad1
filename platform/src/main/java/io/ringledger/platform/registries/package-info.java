/**
 * What outside do-not-call lists have: one immutable file for each version, named by its hash, in which numbers are looked up
 * by their prints. Where such files are kept differs by shape; which version counts is said by events and not known here.
 */
@NullMarked
package io.ringledger.platform.registries;

import org.jspecify.annotations.NullMarked;
