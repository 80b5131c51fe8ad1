/**
 * {@code ./run --demo}: a small call center that is always busy, for whoever builds a front end. Customers call and are
 * called by the simulated carrier; agents, a supervisor and a business play their parts by the messages that a front end
 * would bring about. Never with a real carrier.
 */
@NullMarked
package io.ringledger.standalone.demo;

import org.jspecify.annotations.NullMarked;
