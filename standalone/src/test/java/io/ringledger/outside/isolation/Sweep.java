package io.ringledger.outside.isolation;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * Asks as one company with what belongs to the other, then as the other itself. What is not there is the measure of both: the
 * first has to get the same answer for it, and the second another one.
 */
final class Sweep {
    /** Who has no business there. */
    private enum Intruder {
        BY_TOKEN,
        BY_KEY,
        NOBODY
    }

    private final Company owner;
    private final Company other;
    private final Probes probes;
    private final String tenant;
    private final Collection<String> leaks = new ConcurrentLinkedQueue<>();
    private final Map<Slot, Integer> counted = new EnumMap<>(Slot.class);
    private final Set<Operation> controlled = new TreeSet<>(Comparator.comparing(Operation::name));
    private final Map<Probe, Integer> asked = new ConcurrentHashMap<>();
    private final Map<String, String> nothing = new ConcurrentHashMap<>();

    Sweep(Company owner, Company other, Probes probes) {
        this.owner = owner;
        this.other = other;
        this.probes = probes;
        this.tenant = owner.tenant();
    }

    Collection<String> leaks() {
        return leaks;
    }

    /** Probes with a control, by what they tried. */
    Map<Slot, Integer> counted() {
        return counted;
    }

    /** Operations of which the owner has been shown something that others were not. */
    Set<Operation> controlled() {
        return controlled;
    }

    /** Reads change nothing: several at a time. */
    void reads(List<Operation> operations) {
        operations.parallelStream().forEach(operation -> {
            plain(operation);
            probes.of(operation, owner.known).forEach(this::intrude);
        });
    }

    /** One after the other. */
    void writes(List<Operation> operations) {
        operations.forEach(this::plain);
        operations.stream()
                .flatMap(operation -> probes.of(operation, owner.known).stream())
                .filter(probe -> !namesSomebody(probe))
                .forEach(this::intrude);
    }

    /** What names somebody by their address: who is made a member is known from then on, so that comes last. */
    void namings(List<Operation> operations) {
        operations.stream()
                .flatMap(operation -> probes.of(operation, owner.known).stream())
                .filter(Sweep::namesSomebody)
                .forEach(this::intrude);
    }

    private static boolean namesSomebody(Probe probe) {
        return probe.slot() == Slot.BODY && probe.name().equals("email");
    }

    private void intrude(Probe probe) {
        int requests = 0;
        for (Intruder intruder : Intruder.values()) {
            requests += intrude(probe, intruder);
        }
        asked.put(probe, requests);
    }

    /** By itself, and with the other company's name beside it. */
    private int intrude(Probe probe, Intruder intruder) {
        judge(probe, intruder, value -> probes.with(probe, value, other.known));
        if (probe.slot() == Slot.HEADER) {
            return 1;
        }
        Request request = probes.with(probe, probe.value(), other.known);
        judge(probe.beside(tenant), intruder, value -> request.with(Probes.TENANT, value));
        return 2;
    }

    private void judge(Probe probe, Intruder intruder, Function<String, Request> with) {
        Reply reply = send(intruder, with.apply(probe.value()));
        String madeUp = Known.madeUp(probe.value());
        String expected = nothing.computeIfAbsent(
                intruder + probe.kind(), first -> answer(probe, send(intruder, with.apply(madeUp)), madeUp));
        if (!answer(probe, reply, probe.value()).equals(expected)) {
            leaks.add(probe + " " + intruder + ": " + reply + " but for what is not there " + expected);
        }
        reply.firstOf(secrets(probe), probe.value())
                .filter(secret -> !isEcho(probe, reply, secret))
                .ifPresent(secret -> leaks.add(probe + " " + intruder + " shows " + secret + ": " + reply));
    }

    /** Who writes something is told what they wrote, and what they wrote before. */
    private static boolean isEcho(Probe probe, Reply reply, String secret) {
        return !probe.operation().reads()
                && reply.status() / 100 == 2
                && probe.value().contains(secret);
    }

    /** What an intruder has done of its own may show what it did before; a refusal, or what was read, shows one thing. */
    private static String answer(Probe probe, Reply reply, String value) {
        boolean done = !probe.operation().reads() && reply.status() / 100 == 2;
        return done ? String.valueOf(reply.status()) : reply.without(value);
    }

    /** A login name belongs to the installation: who adds a person gets the person's number (ADR 28). */
    private Collection<String> secrets(Probe probe) {
        Collection<String> secrets = owner.known.secrets();
        return namesSomebody(probe)
                ? secrets.stream().filter(secret -> !isUser(secret)).toList()
                : secrets;
    }

    private boolean isUser(String secret) {
        return secret.startsWith("user_") || owner.known.secrets().contains("user_" + secret);
    }

    private Reply send(Intruder intruder, Request request) {
        return switch (intruder) {
            case BY_TOKEN -> other.ask(request);
            case BY_KEY -> other.askByKey(request);
            case NOBODY -> other.asNobody(request);
        };
    }

    /** Without anything of the other's. */
    private void plain(Operation operation) {
        for (Intruder intruder : Intruder.values()) {
            Reply reply = send(intruder, probes.plain(operation, other.known));
            reply.firstOf(owner.known.secrets())
                    .ifPresent(
                            secret -> leaks.add(operation.name() + " " + intruder + " shows " + secret + ": " + reply));
            if (intruder == Intruder.NOBODY && reply.status() != 401) {
                leaks.add(operation.name() + " answers nobody " + reply);
            }
        }
    }

    /** Asks as the owner what the other one asked. */
    void controls(List<Operation> operations) {
        for (Operation operation : operations) {
            asked.keySet().stream()
                    .filter(probe -> probe.operation().equals(operation))
                    .sorted(Comparator.comparing(Probe::slot).thenComparing(Probe::toString))
                    .forEach(this::control);
            Reply reply = owner.ask(probes.plain(operation, owner.known));
            if (reply.firstOf(owner.known.secrets()).isPresent()) {
                count(operation, Slot.NONE, Intruder.values().length);
            }
        }
    }

    private void control(Probe probe) {
        String madeUp = Known.madeUp(probe.value());
        Reply there = owner.ask(probes.with(probe, probe.value(), owner.known));
        String notThere = nothing.computeIfAbsent(
                "OWNER" + probe.kind(),
                first -> owner.ask(probes.with(probe, madeUp, owner.known)).without(madeUp));
        if (!there.without(probe.value()).equals(notThere)) {
            count(probe.operation(), probe.slot(), asked.getOrDefault(probe, 0));
        }
    }

    private void count(Operation operation, Slot slot, int requests) {
        counted.merge(slot, requests, Integer::sum);
        if (slot != Slot.HEADER) {
            controlled.add(operation);
        }
    }
}
