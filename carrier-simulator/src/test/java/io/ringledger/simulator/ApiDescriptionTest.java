package io.ringledger.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the simulator takes and answers is what Twilio's published description of its API says, no less and no more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiDescriptionTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String ACCOUNT = "/2010-04-01/Accounts/{AccountSid}";
    private static final String RFC_2822 =
            "(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d \\+0000";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Stage stage = new Stage();
    private JsonNode description = MAPPER.createObjectNode();

    @BeforeAll
    void read() {
        var file = Path.of("..", "..", "shared", "spec", "twilio", "api_v2010.json");
        assumeTrue(
                Files.isReadable(file),
                () -> "Skipped: Twilio's API description is not at " + file + " (it is not part of the project)");
        description = MAPPER.readTree(file);
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+14155550100", "+14155550107", "+14155550108", "+14155550109", "sip:a@b.example"})
    void aCallIsDescribedAtBirthAndAfterItsEnd(String to) throws Exception {
        var created = stage.call(to, "MachineDetection", "Enable", "Timeout", "5");
        conforms(created.body(), "api.v2010.account.call");
        stage.untilQuiet();
        conforms(stage.get("/Calls/" + created.text("sid") + ".json").body(), "api.v2010.account.call");
    }

    @Test
    void listsAreDescribed() throws Exception {
        stage.called("+14155550100");
        stage.called("+14155550101");
        var calls = stage.get("/Calls.json?PageSize=1").body();
        conformsTo(calls, answer(ACCOUNT + "/Calls.json"));
        assertThat(calls.path("next_page_uri").asString("")).contains("PageToken=");
        conformsTo(stage.get("/IncomingPhoneNumbers.json").body(), answer(ACCOUNT + "/IncomingPhoneNumbers.json"));
        conforms(
                stage.get("/IncomingPhoneNumbers.json")
                        .body()
                        .path("incoming_phone_numbers")
                        .path(0),
                "api.v2010.account.incoming_phone_number");
    }

    @Test
    void everyDescribedParameterIsTaken() throws Exception {
        for (var path : Set.of(ACCOUNT + "/Calls.json", ACCOUNT + "/Calls/{Sid}.json")) {
            var target = path.replace(ACCOUNT, "").replace("{Sid}", "CA" + "0".repeat(32));
            for (var name : formFields(path)) {
                assertThat(stage.post(target, name + "=").text("message")).doesNotContain("Unknown parameter");
                assertThat(stage.post(target, name + "x=1").text("message")).contains("Unknown parameter");
                assertThat(stage.post(target, name + "=1").text("message"))
                        .as(name)
                        .doesNotContain("Unknown parameter");
            }
        }
    }

    @Test
    void everyDescribedFilterIsTaken() throws Exception {
        for (var resource : Set.of("/Calls.json", "/IncomingPhoneNumbers.json")) {
            for (var parameter : at(ACCOUNT + resource).path("get").path("parameters")) {
                if (parameter.path("in").asString().equals("query")) {
                    var name = Stage.encoded(parameter.path("name").asString());
                    assertThat(stage.get(resource + "?" + name + "=1").text("message"))
                            .doesNotContain("Unknown parameter");
                }
            }
        }
    }

    @Test
    void aMissingAWrongAndAnAdditionalFieldWouldBeSeen() throws Exception {
        var schema = description.path("components").path("schemas").path("api.v2010.account.call");
        var good = (ObjectNode) stage.call("+14155550100").body();
        assertThat(violations(good, schema)).isEmpty();
        assertThat(violations(good.deepCopy().put("color", "red"), schema)).hasSize(1);
        assertThat(violations(good.deepCopy().put("status", "initiated"), schema))
                .hasSize(1);
        assertThat(violations(good.deepCopy().without("price"), schema)).hasSize(1);
    }

    private Set<String> formFields(String path) {
        var schema = at(path).path("post")
                .path("requestBody")
                .path("content")
                .path(FORM)
                .path("schema");
        return new TreeSet<>(schema.path("properties").propertyNames());
    }

    private JsonNode at(String path) {
        return description.path("paths").path(path);
    }

    private JsonNode answer(String path) {
        return at(path).path("get")
                .path("responses")
                .path("200")
                .path("content")
                .path("application/json")
                .path("schema");
    }

    private void conforms(JsonNode answer, String schema) {
        conformsTo(answer, description.path("components").path("schemas").path(schema));
    }

    /**
     * Against the schema with every described field required and no other allowed. Formats are not asserted by the
     * validator: the description's own examples break its {@code uri}, and it does not know {@code date-time-rfc-2822}.
     */
    private List<Error> violations(JsonNode answer, JsonNode schema) {
        var strict = (ObjectNode) schema.deepCopy();
        strict.set("components", description.path("components"));
        strict.put("additionalProperties", false);
        var required = strict.putArray("required");
        strict.path("properties").propertyNames().forEach(required::add);
        return SchemaRegistry.withDefaultDialect(Dialects.getOpenApi30())
                .getSchema(strict)
                .validate(
                        answer,
                        (ExecutionContext context) ->
                                context.executionConfig(config -> config.formatAssertionsEnabled(false)));
    }

    private void conformsTo(JsonNode answer, JsonNode schema) {
        assertThat(violations(answer, schema)).isEmpty();
        schema.path("properties").forEachEntry((name, property) -> {
            var value = answer.path(name);
            if (property.path("format").asString("").equals("date-time-rfc-2822") && !value.isNull()) {
                assertThat(value.asString()).as(name).matches(RFC_2822);
            }
        });
    }
}
