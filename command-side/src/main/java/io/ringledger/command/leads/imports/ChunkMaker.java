package io.ringledger.command.leads.imports;

import io.ringledger.api.leads.KnownParties;
import io.ringledger.api.leads.LeadImportCommand.ImportLeads;
import io.ringledger.api.leads.LeadImportCommand.NewLead;
import io.ringledger.api.leads.LeadQuery.LookUpParties;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.leads.imports.RowReader.Row;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.platform.personal.SubjectKeys;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.RefusedRow;
import io.ringledger.vocabulary.SubjectId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Puts rows together and has their leads made, so many in one commit. While one chunk is written the next one is read, so that
 * neither waits for the other.
 */
final class ChunkMaker {
    private final Making making;
    private final Orders orders;
    private final WaitingImport waiting;
    private final RowReader reader;
    private final int size;
    private final long reached;
    private final PartySet seen = new PartySet();
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private CompletableFuture<Void> written = CompletableFuture.completedFuture(null);
    private int duplicates;
    private long row;
    private long first;

    /** What leads are made with. */
    record Making(MessageSender messages, Pseudonyms pseudonyms, SubjectKeys keys, IdGenerator ids, Clock clock) {}

    /** Somebody whose number has not come in this file before. */
    private record Candidate(SubjectId party, Row.Person person) {}

    /** @param reached rows that are not made again, but may not come once more, either */
    ChunkMaker(Making making, WaitingImport waiting, RowReader reader, int size, long reached) {
        this.making = making;
        this.orders = new Orders(making.messages());
        this.waiting = waiting;
        this.reader = reader;
        this.size = size;
        this.reached = reached;
        this.first = reached + 1;
    }

    /** Number of the row that was added last. */
    long row() {
        return row;
    }

    void add(List<String> cells) {
        row++;
        Row read = reader.read(cells);
        if (row <= reached) {
            if (read instanceof Row.Person person) {
                seen.add(party(person));
            }
            return;
        }
        switch (read) {
            case Row.Refused wrong -> refused.add(new RefusedRow(row, wrong.fault(), wrong.field()));
            case Row.Person person -> {
                SubjectId party = party(person);
                if (seen.add(party)) {
                    candidates.add(new Candidate(party, person));
                } else {
                    duplicates++;
                }
            }
        }
        if (row - first + 1 == size) {
            send();
        }
    }

    private SubjectId party(Row.Person person) {
        return making.pseudonyms().holderOf(waiting.tenant(), person.profile().phone());
    }

    /** Writes what is left, and returns when all of it is durable. */
    void finish() {
        if (row >= first) {
            send();
        }
        await();
    }

    private void send() {
        ImportLeads chunk = chunk();
        await();
        written = making.messages().send(chunk, waiting.cause());
        candidates.clear();
        refused.clear();
        duplicates = 0;
        first = row + 1;
    }

    /** The keys are durable before any event that needs them, all of a chunk with one write. */
    private ImportLeads chunk() {
        Set<SubjectId> known = known();
        List<NewLead> leads = new ArrayList<>(candidates.size());
        for (Candidate each : candidates) {
            if (!known.contains(each.party())) {
                leads.add(lead(each));
            }
        }
        making.keys().prepare(leads.stream().map(NewLead::party).toList(), waiting.tenant());
        return new ImportLeads(
                waiting.importId(),
                first,
                row,
                leads,
                duplicates + candidates.size() - leads.size(),
                refused,
                making.clock().instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private Set<SubjectId> known() {
        List<SubjectId> parties = candidates.stream().map(Candidate::party).toList();
        return parties.isEmpty()
                ? Set.of()
                : orders.ask(new LookUpParties(waiting.campaignId(), parties), KnownParties.class, waiting.cause())
                        .parties();
    }

    private NewLead lead(Candidate candidate) {
        Row.Person person = candidate.person();
        return new NewLead(
                LeadId.of(making.ids().nextNumber()),
                candidate.party(),
                person.profile(),
                person.source(),
                person.priority());
    }

    private void await() {
        try {
            written.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Rejected refusal ? refusal : e;
        }
    }
}
