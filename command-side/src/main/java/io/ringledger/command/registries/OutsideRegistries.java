package io.ringledger.command.registries;

import io.ringledger.api.suppression.RegistrySeen;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.TenantId;
import java.util.List;

/** What outside lists say, to be asked whenever a dial is judged. */
@FunctionalInterface
public interface OutsideRegistries {
    /**
     * What the active version of each list says of a number; a list of which no version is active says nothing. May wait for
     * seconds the first time a version is asked.
     *
     * @throws io.ringledger.platform.records.StorageUnavailableException if it is not known now which lists there are
     */
    List<RegistrySeen> registries(TenantId tenant, PhoneNumber number);
}
