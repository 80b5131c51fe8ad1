package io.ringledger.gateway;

import io.ringledger.api.agents.AgentCommand;
import io.ringledger.api.agents.AgentQuery;
import io.ringledger.api.analytics.AnalyticsQuery;
import io.ringledger.api.audit.AccessCommand;
import io.ringledger.api.audit.AuditQuery;
import io.ringledger.api.audit.SealQuery;
import io.ringledger.api.audit.SecurityEventCommand;
import io.ringledger.api.audit.SecurityEventQuery;
import io.ringledger.api.calls.CallChange;
import io.ringledger.api.calls.CallChanges;
import io.ringledger.api.calls.CallCommand.AddNote;
import io.ringledger.api.calls.CallCommand.DispositionCall;
import io.ringledger.api.calls.CallCommand.EndCall;
import io.ringledger.api.calls.CallCommand.EscalateCall;
import io.ringledger.api.calls.CallCommand.InitiateCall;
import io.ringledger.api.calls.CallCommand.InstructAi;
import io.ringledger.api.calls.CallCommand.MessageAi;
import io.ringledger.api.calls.CallCommand.PauseAi;
import io.ringledger.api.calls.CallCommand.PrioritiseCall;
import io.ringledger.api.calls.CallCommand.ReceiveCall;
import io.ringledger.api.calls.CallCommand.RecordCarrierReport;
import io.ringledger.api.calls.CallCommand.RecordReply;
import io.ringledger.api.calls.CallCommand.RecordSpeech;
import io.ringledger.api.calls.CallCommand.ResumeAi;
import io.ringledger.api.calls.CallCommand.ReviewCall;
import io.ringledger.api.calls.CallPage;
import io.ringledger.api.calls.CallQuery.AskForReply;
import io.ringledger.api.calls.CallQuery.FindAi;
import io.ringledger.api.calls.CallQuery.FindCall;
import io.ringledger.api.calls.CallQuery.FindDefaultLine;
import io.ringledger.api.calls.CallQuery.ListCalls;
import io.ringledger.api.calls.CallQuery.ListInteractions;
import io.ringledger.api.calls.CallQuery.ListLatestInteractions;
import io.ringledger.api.calls.CallQuery.ListNotes;
import io.ringledger.api.calls.CallQuery.ListOpenCalls;
import io.ringledger.api.calls.CallQuery.ListQaReviews;
import io.ringledger.api.calls.CallQuery.SliceCalls;
import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.calls.CallSlice;
import io.ringledger.api.calls.CallView;
import io.ringledger.api.calls.CarrierLegCommand.BindCarrierLeg;
import io.ringledger.api.calls.CarrierLegCommand.FindLegOwner;
import io.ringledger.api.calls.CarrierLegCommand.TakeCarrierReport;
import io.ringledger.api.calls.InteractionPage;
import io.ringledger.api.calls.InteractionView;
import io.ringledger.api.calls.LegOwner;
import io.ringledger.api.calls.NotePage;
import io.ringledger.api.calls.NoteView;
import io.ringledger.api.campaigns.CampaignCommand;
import io.ringledger.api.campaigns.CampaignCommand.LookAtCampaign;
import io.ringledger.api.campaigns.CampaignQuery;
import io.ringledger.api.campaigns.CampaignQuery.MeasureCampaign;
import io.ringledger.api.campaigns.SplitResults;
import io.ringledger.api.compliance.ComplianceQuery;
import io.ringledger.api.compliance.ConsentCommand.RecordConsent;
import io.ringledger.api.compliance.DataRequestCommand;
import io.ringledger.api.compliance.DataRequestCommand.RequestData;
import io.ringledger.api.compliance.LegalHoldCommand.LiftHold;
import io.ringledger.api.compliance.LegalHoldCommand.PlaceHold;
import io.ringledger.api.compliance.SubjectQuery.DiscloseStreams;
import io.ringledger.api.compliance.SubjectQuery.DisclosedStreams;
import io.ringledger.api.compliance.SubjectQuery.ListSubjectStreams;
import io.ringledger.api.compliance.SubjectQuery.SubjectStreams;
import io.ringledger.api.config.BusinessConfigCommand;
import io.ringledger.api.config.BusinessConfigQuery;
import io.ringledger.api.control.ControlQuery;
import io.ringledger.api.control.DialingControlCommand;
import io.ringledger.api.control.ScheduleCommand;
import io.ringledger.api.escalations.EscalationCommand;
import io.ringledger.api.escalations.EscalationQuery;
import io.ringledger.api.floor.FloorCommand;
import io.ringledger.api.identity.ApiKeyCommand;
import io.ringledger.api.identity.IdentityCommand;
import io.ringledger.api.identity.IdentityQuery;
import io.ringledger.api.identity.IdentityQuery.WatchRevocations;
import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.identity.LoginNameCommand;
import io.ringledger.api.identity.MemberCommand;
import io.ringledger.api.identity.MemberQuery;
import io.ringledger.api.identity.RoleCommand;
import io.ringledger.api.identity.SignInCommand;
import io.ringledger.api.identity.SocketTicketCommand.UseTicket;
import io.ringledger.api.knowledge.KnowledgeCommand;
import io.ringledger.api.knowledge.KnowledgeQuery;
import io.ringledger.api.knowledge.KnowledgeQuery.RetrieveKnowledge;
import io.ringledger.api.leads.LeadCommand;
import io.ringledger.api.leads.LeadFileCommand.ClaimLeadFile;
import io.ringledger.api.leads.LeadImportCommand.ReceiveLeadFile;
import io.ringledger.api.leads.LeadQuery;
import io.ringledger.api.leads.LeadSegmentCommand.SaveLeadSegment;
import io.ringledger.api.quality.QaRunCommand.StartQaRun;
import io.ringledger.api.quality.QaRunQuery;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.requests.RequestKeyCommand;
import io.ringledger.api.suppression.NumberGateCommand;
import io.ringledger.api.suppression.RegistryCommand;
import io.ringledger.api.suppression.SuppressionQuery;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CarrierLegId;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SocketTicketId;
import io.ringledger.vocabulary.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;

/** The other sides, in memory and in one class: enough of them for the gateway to be tried against. */
public final class FakePlatform implements MessageSender {
    public static final TenantId TENANT = new TenantId("default");
    public static final PhoneNumber DEFAULT_LINE = new PhoneNumber("+15005550006");

    public record Sent(Object message, Cause cause) {}

    private record Key(TenantId tenant, CallId call) {}

    private final Map<Key, CallView> calls = new ConcurrentHashMap<>();
    private final FakeIdentity identity = new FakeIdentity();
    private final Map<CarrierLegId, LegOwner> legs = new ConcurrentHashMap<>();
    private final Set<SocketTicketId> tickets = ConcurrentHashMap.newKeySet();
    private final List<InteractionView> said = new CopyOnWriteArrayList<>();
    private final List<NoteView> notes = new CopyOnWriteArrayList<>();
    private final FakeAgents agents = new FakeAgents();
    private final FakeCampaigns campaigns = new FakeCampaigns();
    private final FakeFloors floors = new FakeFloors();
    private final FakeConfigs configs = new FakeConfigs();
    private final FakeEscalations escalations = new FakeEscalations();
    private final FakeFigures figures = new FakeFigures();
    private final FakeReviews reviews = new FakeReviews();
    private final FakeQaRuns runs = new FakeQaRuns();
    private final FakeCompliance compliance = new FakeCompliance();
    private final FakeKnowledge knowledge = new FakeKnowledge();
    private final FakeRequestKeys keys = new FakeRequestKeys();
    private final FakeTalk talk = new FakeTalk();
    private final FakeAudit audit = new FakeAudit();
    private final FakeSuppression suppression = new FakeSuppression();
    private final FakeControl control = new FakeControl();
    private final FakeLeads leads = new FakeLeads();
    private final List<Sent> sent = Collections.synchronizedList(new ArrayList<>());
    private final List<Sent> accesses = Collections.synchronizedList(new ArrayList<>());
    private final List<SubmissionPublisher<CallChanges>> feeds = new CopyOnWriteArrayList<>();
    private volatile @Nullable RuntimeException failing;
    private volatile BiFunction<Object, Cause, List<?>> everybody = (query, cause) -> List.of();
    private volatile @Nullable RuntimeException forgetting;
    private volatile boolean endsAtOnce = true;
    private volatile boolean showsNewCalls = true;

    /** Everything is as at the beginning, but for users and tenants. */
    public void reset() {
        calls.clear();
        legs.clear();
        said.clear();
        notes.clear();
        agents.clear();
        campaigns.clear();
        floors.clear();
        configs.clear();
        escalations.clear();
        reviews.clear();
        runs.clear();
        suppression.clear();
        control.clear();
        leads.clear();
        compliance.clear();
        knowledge.clear();
        keys.clear();
        talk.clear();
        audit.clear();
        sent.clear();
        accesses.clear();
        failing = null;
        forgetting = null;
        endsAtOnce = true;
        showsNewCalls = true;
    }

    /** Fails every message from now on; {@code null} heals. */
    public void failWith(@Nullable RuntimeException error) {
        failing = error;
    }

    /** Whether and how much is dialled. */
    public FakeControl control() {
        return control;
    }

    /** What variants of campaigns have come to. */
    public void count(Map<String, SplitResults.Count> variants) {
        campaigns.count(variants);
    }

    /** What was asked last of a campaign. */
    public @Nullable MeasureCampaign lastMeasuredCampaign() {
        return campaigns.measured();
    }

    /** The campaigns that there are. */
    public FakeCampaigns campaigns() {
        return campaigns;
    }

    /** What the AI says. */
    public FakeTalk talk() {
        return talk;
    }

    /** What was done, and what has to be looked at. */
    public FakeAudit audit() {
        return audit;
    }

    /** Whether an end of a call shows at once. */
    public void endAtOnce(boolean atOnce) {
        endsAtOnce = atOnce;
    }

    /** Whether the read model shows a call as soon as it was initiated. */
    public void showNewCalls(boolean show) {
        showsNewCalls = show;
    }

    public List<Sent> sent() {
        return List.copyOf(sent);
    }

    /** Fails to remember accesses from now on; {@code null} heals. */
    public void forget(@Nullable RuntimeException error) {
        forgetting = error;
    }

    /** What is to be remembered of accesses, apart from what is sent to get something done. */
    public List<Sent> accesses() {
        return List.copyOf(accesses);
    }

    public <T> List<T> sent(Class<T> type) {
        return sent().stream()
                .map(Sent::message)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    public void put(TenantId tenant, CallView call) {
        calls.put(new Key(tenant, call.id()), call);
    }

    /** What was asked of the knowledge base last. */
    public @Nullable RetrieveKnowledge lastQuestion() {
        return knowledge.asked();
    }

    /** Lets something have been said, without a word to whoever follows. */
    public void say(InteractionView interaction) {
        said.add(interaction);
    }

    /** Changes a call and tells whoever follows. */
    public void publish(TenantId tenant, CallChange change) {
        if (change instanceof CallChange.OfCall changed) {
            put(tenant, changed.call());
        }
        CallChanges changes = new CallChanges(tenant, List.of(change));
        feeds.forEach(feed -> feed.submit(changes));
    }

    /** What was asked last about many calls. */
    public @Nullable AnalyticsQuery lastMeasured() {
        return figures.asked();
    }

    public int feeds() {
        return feeds.size();
    }

    /** Breaks the feeds, as when a query node is lost. */
    public void breakFeeds() {
        List<SubmissionPublisher<CallChanges>> broken = List.copyOf(feeds);
        feeds.clear();
        broken.forEach(feed -> feed.closeExceptionally(new IllegalStateException("lost")));
    }

    @Override
    public <R> CompletableFuture<R> send(Object command, Class<R> answer, Cause cause) {
        if (!(command instanceof AccessCommand)) {
            sent.add(new Sent(command, cause));
        } else if (forgetting == null) {
            accesses.add(new Sent(command, cause));
        }
        return complete(() -> answer.cast(handle(command, cause)));
    }

    /** What everybody answers who is asked at once. */
    public void answerAll(BiFunction<Object, Cause, List<?>> answers) {
        everybody = answers;
    }

    @Override
    public <R> CompletableFuture<List<R>> queryAll(Object query, Class<R> answer, Duration within, Cause cause) {
        return complete(
                () -> everybody.apply(query, cause).stream().map(answer::cast).toList());
    }

    @Override
    public <R> CompletableFuture<R> query(Object query, Class<R> answer, Cause cause) {
        return complete(() -> answer.cast(answer(query, cause)));
    }

    @Override
    public <U> Flow.Publisher<U> follow(Object query, Class<U> update, Cause cause) {
        if (query instanceof WatchRevocations) {
            return subscriber ->
                    JdkFlowAdapter.publisherToFlowPublisher(Flux.<U>never()).subscribe(subscriber);
        }
        return subscriber -> {
            SubmissionPublisher<CallChanges> feed = new SubmissionPublisher<>(Runnable::run, 1024);
            feed.subscribe(adapt(update, subscriber));
            feeds.add(feed);
        };
    }

    private static <U> Flow.Subscriber<CallChanges> adapt(Class<U> type, Flow.Subscriber<? super U> subscriber) {
        return new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscriber.onSubscribe(subscription);
            }

            @Override
            public void onNext(CallChanges item) {
                subscriber.onNext(type.cast(item));
            }

            @Override
            public void onError(Throwable error) {
                subscriber.onError(error);
            }

            @Override
            public void onComplete() {
                subscriber.onComplete();
            }
        };
    }

    private <R> CompletableFuture<R> complete(java.util.function.Supplier<R> work) {
        RuntimeException error = failing;
        if (error != null) {
            return CompletableFuture.failedFuture(error);
        }
        try {
            return CompletableFuture.completedFuture(work.get());
        } catch (Rejected refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    private @Nullable Object remember() {
        RuntimeException error = forgetting;
        if (error != null) {
            throw error;
        }
        return null;
    }

    private @Nullable Object handle(Object command, Cause cause) {
        return switch (command) {
            case InitiateCall initiate -> {
                if (showsNewCalls) {
                    publish(tenant(cause), new CallChange.Started(CallFixtures.view(initiate)));
                }
                yield null;
            }
            case EndCall end -> {
                CallView present = find(end.callId(), cause);
                if (endsAtOnce) {
                    publish(tenant(cause), new CallChange.Ended(CallFixtures.ended(present, end.at())));
                }
                yield null;
            }
            case ReceiveCall receive -> {
                put(tenant(cause), CallFixtures.view(receive));
                yield null;
            }
            case RecordCarrierReport report -> {
                find(report.callId(), cause);
                yield null;
            }
            case BindCarrierLeg bind ->
                legs.computeIfAbsent(bind.legId(), free -> new LegOwner(bind.tenantId(), bind.callId()))
                        .callId();
            case UseTicket use -> {
                if (!tickets.add(use.ticketId())) {
                    throw new Rejected(IdentityRejection.TICKET_USED, "used before");
                }
                yield null;
            }
            case RecordSpeech speech -> {
                find(speech.callId(), cause);
                yield null;
            }
            case AddNote add -> {
                find(add.callId(), cause);
                notes.add(new NoteView(add.noteId(), add.callId(), add.content(), cause.userId(), add.at()));
                yield null;
            }
            case ReviewCall review -> {
                CallView present = find(review.callId(), cause);
                put(tenant(cause), CallFixtures.judged(present, reviews.handle(review, cause.userId())));
                yield null;
            }
            case EscalateCall escalate -> {
                find(escalate.callId(), cause);
                escalations.handle(escalate);
                yield null;
            }
            case EscalationCommand.TransferCommand ignored -> null;
            case EscalationCommand escalation -> {
                escalations.handle(escalation);
                yield null;
            }
            case StartQaRun start -> {
                runs.handle(start, cause.userId());
                yield null;
            }
            case KnowledgeCommand entry -> {
                knowledge.handle(entry);
                yield null;
            }
            case RequestKeyCommand key -> keys.handle(key);
            case AgentCommand agent -> {
                agents.handle(agent);
                yield null;
            }
            case LookAtCampaign look -> campaigns.look(look);
            case CampaignCommand campaign -> {
                campaigns.handle(campaign);
                yield null;
            }
            case FloorCommand floor -> floors.handle(floor);
            case BusinessConfigCommand config -> {
                configs.handle(config);
                yield null;
            }
            case AccessCommand ignored -> remember();
            case SecurityEventCommand event -> {
                audit.handle(event, cause);
                yield null;
            }
            case MessageAi message -> find(message.callId(), cause);
            case PauseAi pause -> find(pause.callId(), cause);
            case ResumeAi resume -> find(resume.callId(), cause);
            case InstructAi instruct -> find(instruct.callId(), cause);
            case RecordReply reply -> talk.record(reply);
            case FindLegOwner find -> legs.get(find.legId());
            case TakeCarrierReport take -> legs.get(take.legId());
            case IdentityCommand known -> identity.handle(known);
            case LoginNameCommand name -> identity.handle(name);
            case SignInCommand signIn -> identity.handle(signIn);
            case MemberCommand member -> {
                identity.handle(member);
                yield null;
            }
            case RoleCommand role -> {
                identity.handle(role);
                yield null;
            }
            case ApiKeyCommand key -> {
                identity.handle(key);
                yield null;
            }
            case NumberGateCommand gate -> {
                suppression.handle(gate);
                yield null;
            }
            case RegistryCommand list -> suppression.handle(list);
            case DialingControlCommand controls -> control.handle(controls, cause);
            case ScheduleCommand scheduled -> {
                control.handle(scheduled, cause);
                yield null;
            }
            case DispositionCall filed -> {
                find(filed.callId(), cause);
                control.handle(filed, cause);
                yield null;
            }
            case PrioritiseCall prioritised -> {
                find(prioritised.callId(), cause);
                control.handle(prioritised);
                yield null;
            }
            case RequestData request -> compliance.request(request, cause.userId());
            case DataRequestCommand ignored -> null;
            case RecordConsent consent -> compliance.record(consent);
            case PlaceHold hold -> compliance.place(hold);
            case LiftHold hold -> compliance.lift(hold);
            case LeadCommand lead -> {
                leads.handle(lead);
                yield null;
            }
            case ClaimLeadFile claim -> leads.handle(claim);
            case ReceiveLeadFile receive -> leads.handle(receive);
            case SaveLeadSegment save -> {
                leads.handle(save);
                yield null;
            }
            default -> throw new IllegalArgumentException("unknown command " + command);
        };
    }

    private Object answer(Object query, Cause cause) {
        return switch (query) {
            case FindCall find -> find(find.callId(), cause);
            case ListCalls list -> page(list, cause);
            case ListOpenCalls list -> open(list, cause);
            case ControlQuery asked -> control.answer(asked);
            case SliceCalls slice -> slice(slice, cause);
            case ListInteractions list -> interactions(list, cause);
            case ListLatestInteractions list ->
                interactions(new ListInteractions(list.callId(), null, 0, list.limit()), cause);
            case ListNotes list -> {
                find(list.callId(), cause);
                List<NoteView> added = notes.stream()
                        .filter(note -> note.callId().equals(list.callId()))
                        .toList();
                yield new NotePage(added, added.size());
            }
            case ListQaReviews list -> {
                find(list.callId(), cause);
                yield reviews.answer(list);
            }
            case AuditQuery asked -> audit.answer(asked);
            case SecurityEventQuery asked -> audit.answer(asked);
            case SealQuery asked -> audit.answer(asked);
            case QaRunQuery run -> runs.answer(run);
            case SuppressionQuery asked -> suppression.answer(asked);
            case KnowledgeQuery asked -> knowledge.answer(asked);
            case LeadQuery asked -> leads.answer(asked);
            case EscalationQuery escalation -> escalations.answer(escalation);
            case AnalyticsQuery measure -> figures.answer(measure);
            case AgentQuery agent -> agents.answer(agent);
            case CampaignQuery campaign -> campaigns.answer(campaign);
            case BusinessConfigQuery config -> configs.answer(config);
            case AskForReply ask -> {
                find(ask.callId(), cause);
                yield talk.answer(ask);
            }
            case FindAi ignored -> talk.ai();
            case FindDefaultLine ignored -> DEFAULT_LINE;
            case IdentityQuery known -> identity.answer(known);
            case MemberQuery members -> identity.answer(members, tenant(cause));
            case ComplianceQuery asked -> compliance.answer(asked);
            case ListSubjectStreams ignored -> new SubjectStreams(List.of());
            case DiscloseStreams ignored -> new DisclosedStreams(List.of());
            default -> throw new IllegalArgumentException("unknown query " + query);
        };
    }

    private InteractionPage interactions(ListInteractions list, Cause cause) {
        find(list.callId(), cause);
        List<InteractionView> all = said.stream()
                .filter(each -> each.callId().equals(list.callId()))
                .filter(each -> list.speaker() == null || each.speaker() == list.speaker())
                .toList();
        return new InteractionPage(
                all.stream().skip(list.offset()).limit(list.limit()).toList(), all.size());
    }

    private CallPage page(ListCalls list, Cause cause) {
        List<CallView> all = calls.entrySet().stream()
                .filter(entry -> entry.getKey().tenant().equals(tenant(cause)))
                .map(Map.Entry::getValue)
                .filter(call -> list.filter().status() == null
                        || call.status() == list.filter().status())
                .filter(call -> list.filter().businessId() == null
                        || list.filter().businessId().equals(call.businessId()))
                .sorted(Comparator.comparing(CallView::startedAt)
                        .reversed()
                        .thenComparing(call -> call.id().value()))
                .toList();
        return new CallPage(
                all.stream()
                        .skip((list.page() - 1L) * list.limit())
                        .limit(list.limit())
                        .toList(),
                all.size());
    }

    private CallPage open(ListOpenCalls list, Cause cause) {
        List<CallView> open = calls.entrySet().stream()
                .filter(entry -> entry.getKey().tenant().equals(tenant(cause)))
                .map(Map.Entry::getValue)
                .filter(call -> !call.status().isFinal())
                .limit(list.limit())
                .toList();
        return new CallPage(open, open.size());
    }

    private CallSlice slice(SliceCalls slice, Cause cause) {
        Instant from = Objects.requireNonNull(slice.filter().fromDate());
        Instant to = Objects.requireNonNull(slice.filter().toDate());
        return new CallSlice(calls.entrySet().stream()
                .filter(entry -> entry.getKey().tenant().equals(tenant(cause)))
                .map(Map.Entry::getValue)
                .filter(call ->
                        !call.startedAt().isBefore(from) && !call.startedAt().isAfter(to))
                .filter(call -> slice.filter().businessId() == null
                        || slice.filter().businessId().equals(call.businessId()))
                .sorted(Comparator.comparing(CallView::startedAt)
                        .thenComparing(call -> call.id().value()))
                .skip(slice.offset())
                .limit(slice.limit())
                .toList());
    }

    private CallView find(CallId id, Cause cause) {
        CallView call = calls.get(new Key(tenant(cause), id));
        if (call == null) {
            throw new Rejected(CallRejection.CALL_NOT_FOUND, "There is no such call");
        }
        return call;
    }

    private static TenantId tenant(Cause cause) {
        return Objects.requireNonNull(cause.tenantId());
    }
}
