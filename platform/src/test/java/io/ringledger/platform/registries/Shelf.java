package io.ringledger.platform.registries;

import io.ringledger.platform.registries.NumberFiles.Name;
import io.ringledger.vocabulary.RegistryId;
import java.io.IOException;

/** A list, and versions of it that are put somewhere. */
final class Shelf {
    static final RegistryId LIST = new RegistryId("registry_" + "a".repeat(32));

    private Shelf() {}

    /** The version that has these prints alone. */
    static Name put(NumberFiles files, long... prints) throws IOException {
        try (NumberFileBuilder builder = files.builder()) {
            for (long print : prints) {
                builder.add(print);
            }
            NumberFileBuilder.Built built = builder.build();
            files.put(LIST, built);
            return new Name(LIST, built.contents());
        }
    }
}
