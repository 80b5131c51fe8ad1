package io.ringledger.outside.isolation;

/**
 * One thing to ask for.
 *
 * @param value the other company's
 */
record Probe(Operation operation, Slot slot, String name, String value) {
    /** The same request with the name of a tenant beside it; what is asked for is then the tenant. */
    Probe beside(String tenant) {
        return new Probe(operation, Slot.HEADER, slot + " " + name + " and " + Probes.TENANT, tenant);
    }

    /** What is answered alike for all values of the same form that are nobody's. */
    String kind() {
        return operation.name() + slot + name + value.replaceAll("[A-Za-z0-9]+", "a");
    }

    @Override
    public String toString() {
        return operation.name() + " with " + slot + " " + name + "=" + value;
    }
}
