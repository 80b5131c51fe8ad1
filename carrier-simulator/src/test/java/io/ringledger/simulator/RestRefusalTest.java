package io.ringledger.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestRefusalTest {
    private Stage stage = new Stage();

    @BeforeAll
    void open() {
        stage.close();
        stage = new Stage(Stage.options().refusingForeignCallerIds());
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "From=%2B15005550006&Url=http://h/v                              | 21201",
                "To=&From=%2B15005550006&Url=http://h/v                          | 21201",
                "To=%2B14155550100&Url=http://h/v                                | 21213",
                "To=%2B14155550100&From=%2B15005550006                           | 21205",
                "To=%2B14155550100&From=%2B15005550006&Url=nonsense              | 21205",
                "To=%2B14155550100&From=%2B15005550006&Url=ftp://h/v             | 21205",
                "To=abc&From=%2B15005550006&Url=http://h/v                       | 21211",
                "To=%2B0155&From=%2B15005550006&Url=http://h/v                   | 21211",
                "To=%2B14155550100&From=abc&Url=http://h/v                       | 21212",
                "To=%2B14155550100&From=%2B15005550007&Url=http://h/v            | 21210",
                "To=%2B14155550100&From=%2B15005550006&ApplicationSid=AP1        | 21218",
                "To=%2B14155550100&From=%2B15005550006&Url=http://h/v&StatusCallback=x | 21609",
                "To=%2B14155550100&From=%2B15005550006&Url=http://h/v&StatusCallbackEvent=born | 21626",
                "To=%2B14155550100&From=%2B15005550006&Url=http://h/v&Timeout=long | 20001",
                "To=%2B14155550100&From=%2B15005550006&Url=http://h/v&Timeout=601 | 20001",
                "To=%2B14155550100&From=%2B15005550006&Url=http://h/v&Method=PUT | 20001",
                "To=%2B14155550100&From=%2B15005550006&Url=http://h/v&Color=red  | 20001",
                "To=%zz                                                          | 20001",
            })
    void aWrongCreateRequestIsRefused(String form, int code) throws Exception {
        var before = stage.simulator.statistics().callCount();
        var answer = stage.post("/Calls.json", form);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.body().propertyNames()).containsExactlyInAnyOrder("code", "message", "more_info", "status");
        assertThat(stage.simulator.statistics().callCount()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "/Calls.json?Color=red, 400, 20001",
        "/Calls.json?Status=initiated, 400, 20001",
        "/Calls.json?StartTime=yesterday, 400, 20001",
        "/Calls.json?PageSize=1001, 400, 20001",
        "/Calls.json?PageToken=X, 400, 20001",
        "/Calls/CA00000000000000000000000000000000.json, 404, 20404",
        "/Calls/none.json, 404, 20404",
        "/Messages.json, 404, 20404",
        "/2010-04-01/Accounts/AC00000000000000000000000000000000/Calls.json, 404, 20404"
    })
    void aWrongReadIsRefused(String path, int status, int code) throws Exception {
        var answer = stage.get(path);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void aMethodThatTheResourceLacksIsRefused() throws Exception {
        assertThat(stage.delete("/Calls.json").code()).isEqualTo(20004);
        assertThat(stage.post("/IncomingPhoneNumbers.json", "").code()).isEqualTo(20004);
    }

    @Test
    void wrongCredentialsAreRefused() throws Exception {
        var path = "/2010-04-01/Accounts/" + stage.simulator.accountSid() + "/Calls.json";
        var uri = URI.create(stage.simulator.baseUrl() + path);
        var none = stage.send(HttpRequest.newBuilder(uri).build());
        var wrong = stage.send(HttpRequest.newBuilder(uri)
                .header("Authorization", "Basic eDp5")
                .build());
        assertThat(none.status()).isEqualTo(401).isEqualTo(wrong.status());
        assertThat(none.code()).isEqualTo(20003).isEqualTo(wrong.code());
    }

    @Test
    void aLivingCallCannotBeDeletedAnEndedOneCan() throws Exception {
        var sid = stage.called("+14155550108", "Timeout", "600");
        assertThat(stage.delete("/Calls/" + sid + ".json").code()).isEqualTo(20009);
        stage.post("/Calls/" + sid + ".json", "Status=canceled");
        assertThat(stage.delete("/Calls/" + sid + ".json").status()).isEqualTo(204);
        assertThat(stage.get("/Calls/" + sid + ".json").code()).isEqualTo(20404);
    }
}
