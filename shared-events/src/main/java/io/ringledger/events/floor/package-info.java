/** Events of campaigns' floors: agents' lines, who was given to whom, and how many were dialled. Stored for ever. */
@NullMarked
package io.ringledger.events.floor;

import org.jspecify.annotations.NullMarked;
