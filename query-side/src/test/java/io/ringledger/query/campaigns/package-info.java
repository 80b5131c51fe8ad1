@NullMarked
package io.ringledger.query.campaigns;

import org.jspecify.annotations.NullMarked;
