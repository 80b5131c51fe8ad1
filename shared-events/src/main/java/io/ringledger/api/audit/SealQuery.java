package io.ringledger.api.audit;

/** What can be asked of whoever seals the log. Of no tenant: the log is that of the installation. */
public sealed interface SealQuery {
    /** How far the log is sealed; answers a {@link SealView} or is refused with LOG_NOT_SEALED. */
    record FindSeal() implements SealQuery {}

    /**
     * Sign a statement about an exported file with the key that signs heads of the log; answers a {@link StatementSignature}
     * or is refused with LOG_NOT_SEALED.
     *
     * @param sha256 of the file, 64 lower-case hexadecimal digits
     */
    record SignExport(String sha256) implements SealQuery {
        public SignExport {
            if (!sha256.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("not a SHA-256");
            }
        }
    }
}
