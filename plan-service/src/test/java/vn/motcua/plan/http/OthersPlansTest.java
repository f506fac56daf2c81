package vn.motcua.plan.http;

import static org.hamcrest.Matchers.equalTo;
import static vn.motcua.plan.http.Requests.PLANS;
import static vn.motcua.plan.http.Requests.act;
import static vn.motcua.plan.http.Requests.actAs;
import static vn.motcua.plan.http.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Ids;
import vn.motcua.eventstore.Outcome;
import vn.motcua.plan.ServicePlatform;
import vn.motcua.plan.document.PlanReader;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.write.draftplan.DraftPlan;

/** Whoever may read a plan may not move it: that is for the organisation whose plan it is. */
@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class OthersPlansTest {
    @Inject
    Commands commands;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "van.phong   | issuance                     | {'number': '9/KH-SXD', 'issuedOn': '2022-01-09', 'signer': 'GIÁM ĐỐC'}",
                "lanh.dao    | issuance                     | {'number': '9/KH-SXD', 'issuedOn': '2022-01-09', 'signer': 'GIÁM ĐỐC'}",
                "chuyen.vien | tasks/I.1/progress-reports   | {'percent': 60}",
                "pakn        | tasks/I.1/completion         | {'completedOn': '2022-01-09'}",
            })
    void a_plan_of_another_organisation_is_read_and_not_touched(String login, String action, String body)
            throws Exception {
        Outcome drafted = drafted(Optional.of("000.00.17.H37"));

        actAs(login, drafted.entityId() + "/" + action, "\"" + drafted.position() + "\"", body.replace('\'', '"'))
                .then()
                .statusCode(403)
                .body("code", equalTo("PLAN_NOT_YOURS"));
        as(login)
                .get(PLANS + "/" + drafted.entityId())
                .then()
                .statusCode(200)
                .body("organisation", equalTo("000.00.17.H37"))
                .body("state", equalTo("DRAFT"));
    }

    @Test
    void a_plan_of_which_nobody_told_whose_it_is_is_everybodys() throws Exception {
        Outcome drafted = drafted(Optional.empty());

        act(
                        drafted.entityId() + "/issuance",
                        "\"" + drafted.position() + "\"",
                        "{\"number\": \"10/KH-SXD\", \"issuedOn\": \"2022-01-09\", \"signer\": \"GIÁM ĐỐC\"}")
                .then()
                .statusCode(200);
    }

    private Outcome drafted(Optional<String> organisation) throws Exception {
        String sample = "plan-in-prose.txt";
        var draft = PlanReader.read(Files.readAllBytes(Path.of("samples", sample)), sample);
        PlanId id = new PlanId(Ids.newId());
        String hash = (id + "" + id).replace("-", "");
        return commands.send(
                new DraftPlan(id, draft, hash, organisation, Optional.empty(), Optional.empty()),
                CommandContext.machine("test"));
    }
}
