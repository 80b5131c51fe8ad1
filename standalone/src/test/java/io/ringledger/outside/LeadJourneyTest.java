package io.ringledger.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.outside.Http.Answer;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** People whom campaigns are to reach are brought in, found, changed, merged and taken away, in the words of two documents. */
@ExtendWith(Journeys.class)
class LeadJourneyTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Http http;

    LeadJourneyTest(PlatformProcess platform) {
        http = new Http(platform.url());
    }

    @BeforeEach
    void logIn() {
        http.login();
    }

    @Test
    void aFileIsReadRowByRowAndOnce() {
        String csv = """
            \uFEFFFirst Name;Last Name;Mobile;E-Mail;State;Priority;Pet
            Ada;Quill;(312) 555-0111;ada@example.org;il;9;zebra
            Bob;Quill;312 555 0112;;;;
            Eve;Quill;nobody;;;;
            Ada;Again;+13125550111;;;;
            Dan;Quill;312-555-0113;;;12;
            """;
        String campaign = made(http.post("/campaigns", Map.of("name", "A file")));
        String leads = "/campaigns/" + campaign + "/leads";
        JsonNode received = accepted(upload(leads, "leads.csv", csv, Map.of()));
        String id = received.path("id").asString();
        JsonNode done = completed(id);
        assertThat(done.path("rows").asInt()).isEqualTo(5);
        assertThat(done.path("created").asInt()).isEqualTo(2);
        assertThat(done.path("refused").asInt()).isEqualTo(2);
        assertThat(done.path("duplicates").asInt()).isEqualTo(1);
        assertThat(new String(http.fetch("/leads/imports/" + id + "/refused"), StandardCharsets.UTF_8))
                .isEqualTo("row,code,field\r\n3,PHONE_INVALID,phone\r\n5,PRIORITY_INVALID,priority\r\n");

        JsonNode again = accepted(
                upload("/campaigns/" + campaign.replaceAll("\\D", "") + "/leads", "the same.csv", csv, Map.of()));
        assertThat(again.path("id").asString()).isEqualTo(id);
        assertThat(again.path("repeated").asBoolean()).isTrue();
        JsonNode list = awaitTotal(leads, 2);
        assertThat(list.path("data").valueStream().map(lead -> lead.path("name").asString()))
                .containsExactlyInAnyOrder("Ada Quill", "Bob Quill");
        JsonNode ada = http.get(leads + "?search=ada").body().at("/data/0");
        assertThat(ada.path("phone").asString()).isEqualTo("+13125550111");
        assertThat(ada.path("status").asString()).isEqualTo("new");
        assertThat(ada.path("state").asString()).isEqualTo("IL");
        assertThat(ada.path("priority").asInt()).isEqualTo(9);
        assertThat(ada.at("/metadata/Pet").asString()).isEqualTo("zebra");
        assertThat(ada.path("import_id").asString()).isEqualTo(id);
        String file = new String(http.fetch("/leads/export?campaign_id=" + campaign), StandardCharsets.UTF_8);
        assertThat(file.lines()).hasSize(3).anyMatch(line -> line.contains("+13125550111,Ada Quill,ada@example.org"));
    }

    @Test
    void whomACampaignHasIsNotMadeAgainByAnotherFile() {
        String campaign = made(http.post("/campaigns", Map.of("name", "Two files")));
        String json = "phone,name\n3125550121,First\n3125550122,Second\n";
        completed(accepted(upload("/leads/import", "a.csv", json, Map.of("campaign_id", campaign)))
                .path("id")
                .asString());
        Answer more = http.post(
                "/campaigns/" + campaign + "/leads",
                Map.of(
                        "leads",
                        List.of(
                                Map.of("phone", "+13125550122", "name", "Second, again"),
                                Map.of("phone_number", "+13125550123", "pet", "newt"))));
        JsonNode done = completed(accepted(more).path("id").asString());
        assertThat(done.path("duplicates").asInt() + done.path("refused").asInt())
                .isEqualTo(1);
    }

    @Test
    void whatCannotBeReadHasItsCode() {
        assertThat(upload("/leads/import", "leads.pdf", "%PDF-1.7", Map.of()).status())
                .isEqualTo(415);
        assertThat(upload("/leads/import", "leads.xlsx", "not zipped", Map.of()).status())
                .isEqualTo(415);
        assertThat(upload("/leads/import", "leads.csv", "", Map.of()).status()).isEqualTo(400);
        assertThat(upload("/leads/import", "leads.csv", "phone\n1", Map.of("region", "Mars"))
                        .status())
                .isEqualTo(400);
        assertThat(failed(upload("/leads/import", "leads.csv", "name,pet\nAda,newt\n", Map.of())))
                .isEqualTo("no_phone_column");
        assertThat(failed(upload("/leads/import", "leads.xlsx", "PK\u0003\u0004 and nothing more", Map.of())))
                .isEqualTo("broken");
        assertThat(http.get("/leads/imports/4711").status()).isEqualTo(404);
        assertThat(http.get("/leads/imports/4711/refused").status()).isEqualTo(404);
    }

    @Test
    void aLeadIsEnteredChangedAndDeletedByItsNumber() {
        String campaign = made(http.post("/campaigns", Map.of("name", "By hand")));
        long number = Long.parseLong(campaign.replaceAll("\\D", ""));
        Answer created = http.post(
                "/api/v1/leads",
                Map.of(
                        "first_name", "Jane",
                        "last_name", "Zimmerli",
                        "phone", "(312) 555-0131",
                        "default_region", "US",
                        "campaign_id", number,
                        "source", "fair"));
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        long id = created.body().path("id").asLong();
        assertThat(created.body().path("status").asString()).isEqualTo("new");
        assertThat(created.body().path("campaign_id").asLong()).isEqualTo(number);

        JsonNode revised = http.put("/api/v1/leads?id=" + id, Map.of("email", "j@example.org", "disposition", "keen"))
                .body();
        assertThat(revised.path("email").asString()).isEqualTo("j@example.org");
        assertThat(revised.path("name").asString()).isEqualTo("Jane Zimmerli");
        JsonNode shown = http.get("/api/v1/leads?id=" + id).body();
        assertThat(shown.path("disposition").asString()).isEqualTo("keen");
        assertThat(http.get("/api/v1/leads?search=zimm").body().path("total").asInt())
                .isEqualTo(1);
        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(() -> assertThat(http.get("/api/v1/leads/stats")
                                .body()
                                .at("/by_campaign/" + number)
                                .asInt())
                        .isEqualTo(1));

        String other = made(http.post("/campaigns", Map.of("name", "Another")));
        assertThat(http.put("/campaigns/" + other + "/leads/" + id, Map.of("name", "Other"))
                        .status())
                .as("not of that campaign")
                .isEqualTo(404);
        assertThat(http.put("/campaigns/" + campaign + "/leads/" + id, Map.of("last_outcome", "busy"))
                        .body()
                        .at("/error/code")
                        .asString())
                .isEqualTo("LEAD_NOT_UNRESOLVED");
        assertThat(http.put("/campaigns/" + campaign + "/leads/" + id, Map.of("status", "closed"))
                        .body()
                        .at("/data/status")
                        .asString())
                .isEqualTo("closed");
        assertThat(http.delete("/api/v1/leads?id=" + id).status()).isEqualTo(200);
        assertThat(http.get("/api/v1/leads?id=" + id).status()).isEqualTo(404);
        assertThat(http.get("/api/v1/leads?id=nothing").status()).isEqualTo(404);
    }

    @Test
    void leadsOfOneNumberAreFoundMergedAndPartedAgain() {
        long survivor = create("+13125550141", "Mia Survivor");
        long other = create("+13125550141", "Mia Other", "email", "mia@example.org");
        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(() -> assertThat(http.get("/leads/duplicates?per_page=100")
                                .body()
                                .path("data")
                                .valueStream()
                                .filter(group ->
                                        group.path("phone").asString("").equals("+13125550141"))
                                .map(group -> group.path("leads").size()))
                        .containsExactly(2));
        JsonNode merged = done(http.post(
                "/leads/merge", Map.of("survivor_id", "lead_" + survivor, "merged_ids", List.of("lead_" + other))));
        assertThat(merged.path("email").asString()).isEqualTo("mia@example.org");
        assertThat(lead(other).path("status").asString()).isEqualTo("merged");
        assertThat(lead(other).path("merged_into").asLong()).isEqualTo(survivor);
        assertThat(http.post(
                                "/leads/merge",
                                Map.of("survivor_id", "lead_" + other, "merged_ids", List.of("lead_" + survivor)))
                        .status())
                .isEqualTo(409);

        done(http.post("/leads/merge/undo", Map.of("lead_id", "lead_" + other)));
        assertThat(lead(other).path("status").asString()).isEqualTo("new");
        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(() -> assertThat(lead(survivor).has("email")).isFalse());
    }

    @Test
    void aSegmentCountsItsLeads() {
        create("+13125550151", "Segment One", "source", "segmented");
        create("+13125550152", "Segment Two", "source", "segmented");
        Answer saved = http.post(
                "/leads/segments",
                Map.of("name", "Segmented", "filters", Map.of("source", "segmented", "status", "new")));
        assertThat(saved.status()).as(saved.toString()).isEqualTo(201);
        String id = saved.body().at("/data/id").asString();
        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(() -> assertThat(http.get("/leads/segments")
                                .body()
                                .path("data")
                                .valueStream()
                                .filter(segment -> segment.path("id").asString().equals(id))
                                .map(segment -> segment.path("lead_count").asInt()))
                        .containsExactly(2));
        assertThat(new String(http.fetch("/leads/export?segment_id=" + id), StandardCharsets.UTF_8).lines())
                .hasSize(3);
    }

    @Test
    void leadsAreLookedAtBeforeTheyAreEntered() {
        JsonNode checked = done(http.post(
                "/leads/validate",
                Map.of(
                        "leads",
                        List.of(
                                Map.of("phone", "312-555-0161"),
                                Map.of("phone", "+13125550161", "priority", 11),
                                Map.of("name", "Nobody")))));
        assertThat(checked.path("valid").asInt()).isEqualTo(1);
        assertThat(checked.at("/results/0/phone").asString()).isEqualTo("+13125550161");
        assertThat(checked.at("/results/1/duplicate_of").asInt(-1)).isZero();
        assertThat(checked.at("/results/1/errors/0/code").asString()).isEqualTo("priority_invalid");
        assertThat(checked.at("/results/2/errors/0/code").asString()).isEqualTo("phone_missing");
    }

    @Test
    void anErasedLeadIsNobody() {
        long id = create("+13125550171", "Zacharias Erasable");
        http.post("/api/v1/compliance/gdpr/request-deletion", Map.of("phone_number", "+13125550171"));
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            JsonNode shown = lead(id);
            assertThat(shown.path("phone").asString()).isEqualTo("[erased]");
            assertThat(shown.has("name")).isFalse();
        });
        assertThat(http.get("/api/v1/leads?search=zacharias")
                        .body()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void nobodyIsALeadOfACampaignThatIsNotThere() {
        String gone = made(http.post("/campaigns", Map.of("name", "Gone")));
        done(http.delete("/campaigns/" + gone));
        for (String campaign : List.of(gone, "campaign_4711")) {
            String leads = "/campaigns/" + campaign + "/leads";
            String csv = "phone\n+13125550191\n";
            assertThat(List.of(
                            refused(http.post(
                                    "/api/v1/leads", Map.of("phone", "+13125550191", "campaign_id", campaign))),
                            refused(upload(leads, "leads.csv", csv, Map.of())),
                            refused(upload("/leads/import", "leads.csv", csv, Map.of("campaign_id", campaign))),
                            refused(http.post(leads, Map.of("leads", List.of(Map.of("phone", "+13125550191"))))),
                            refused(http.get(leads)),
                            refused(http.put(leads + "/lead_4711", Map.of("name", "Nobody")))))
                    .containsOnly("404 CAMPAIGN_NOT_FOUND");
        }
    }

    /** The status, and the code in whichever document's place for it. */
    private static String refused(Answer answer) {
        JsonNode error = answer.body().path("error");
        return answer.status() + " "
                + (error.isObject() ? error.path("code") : answer.body().path("code")).asString("");
    }

    /** Whatever is changed afterwards, what was judged is told as it was judged then. */
    @Test
    void aLeadSaysWhyItWasNotCalled() {
        String campaign = made(http.post("/campaigns", Map.of("name", "Explained")));
        done(http.post("/dnc/suppress", Map.of("phone_number", "+13125550181", "reason", "complaint")));
        String lead = "lead_"
                + http.post("/api/v1/leads", Map.of("phone", "+13125550181", "campaign_id", campaign))
                        .body()
                        .path("id")
                        .asLong();
        JsonNode waiting = explained(lead, "", 1);
        assertThat(waiting.at("/waits_for/0/reason").asString()).isEqualTo("campaign_not_running");
        assertThat(waiting.path("summary").asString()).isEqualTo("Its campaign does not run (draft).");
        String before = waiting.path("at").asString();

        done(http.post("/campaigns/" + campaign + "/start", null));
        JsonNode refused = explained(lead, "", 4);
        assertThat(refused.path("status").asString()).isEqualTo("suppressed");
        assertThat(refused.path("steps")
                        .valueStream()
                        .limit(4)
                        .map(step -> step.path("kind").asString()))
                .containsExactly("created", "campaign_started", "attempt_begun", "attempt_settled");
        JsonNode attempt = refused.at("/steps/2/attempt");
        assertThat(attempt.path("dialled").asBoolean(true)).isFalse();
        JsonNode own = attempt.at("/decisions/0/verdicts")
                .valueStream()
                .filter(verdict -> verdict.path("rule").asString().equals("own_suppression"))
                .findFirst()
                .orElseThrow();
        assertThat(own.path("judgement").asString()).isEqualTo("refused");
        assertThat(own.path("version").asString()).isNotEmpty();
        assertThat(refused.at("/steps/3/seen/retry").asString()).isEqualTo("OUTCOME_IS_FINAL");

        done(http.delete("/dnc/suppression/%2B13125550181"));
        done(http.post("/campaigns/" + campaign + "/settings", Map.of("concurrent_calls", 3)));
        JsonNode later = explained(lead, "", 5);
        for (int step = 0; step < 4; step++) {
            assertThat(later.path("steps").get(step))
                    .isEqualTo(refused.path("steps").get(step));
        }
        assertThat(explained(lead, "?at=" + before, 1).path("waits_for")).isEqualTo(waiting.path("waits_for"));
        assertThat(explained(lead, "?page=2&per_page=2", 2).at("/steps/0")).isEqualTo(refused.at("/steps/2"));
        assertThat(http.get("/leads/lead_4711/explanation").status()).isEqualTo(404);
    }

    /** As soon as so many steps of it are known, and what its number's gate said. */
    private JsonNode explained(String lead, String query, int steps) {
        return Awaitility.await()
                .atMost(SOON)
                .until(
                        () -> http.get("/leads/" + lead + "/explanation" + query)
                                .body()
                                .path("data"),
                        found -> found.path("steps").size() >= steps
                                && found.path("steps").valueStream().allMatch(LeadJourneyTest::isWhole));
    }

    private static boolean isWhole(JsonNode step) {
        return !step.has("attempt") || !step.at("/attempt/decisions").isEmpty();
    }

    private static String made(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body().at("/data/id").asString();
    }

    private JsonNode lead(long id) {
        return http.get("/api/v1/leads?id=" + id).body();
    }

    private long create(String phone, String name, String... more) {
        Map<String, Object> body = new java.util.HashMap<>(Map.of("phone", phone, "name", name));
        for (int each = 0; each < more.length; each += 2) {
            body.put(more[each], more[each + 1]);
        }
        Answer created = http.post("/api/v1/leads", body);
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        return created.body().path("id").asLong();
    }

    private Answer upload(String path, String name, String content, Map<String, String> fields) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return http.upload(path, name, () -> new ByteArrayInputStream(bytes), fields);
    }

    private static JsonNode accepted(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        return answer.body().path("data");
    }

    private static JsonNode done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body().path("data");
    }

    private JsonNode completed(String id) {
        return ended(id, "completed");
    }

    private String failed(Answer answer) {
        return ended(accepted(answer).path("id").asString(), "failed")
                .path("error")
                .asString();
    }

    private JsonNode ended(String id, String state) {
        return Awaitility.await()
                .atMost(SOON)
                .until(
                        () -> http.get("/leads/imports/" + id).body().path("data"),
                        found -> found.path("state").asString("").equals(state));
    }

    private JsonNode awaitTotal(String path, int total) {
        return Awaitility.await()
                .atMost(SOON)
                .until(
                        () -> http.get(path).body(),
                        found -> found.at("/meta/total").asInt() == total);
    }
}
