package vn.motcua.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A doubt is settled by one answer. */
class DoubtStepsTest {
    private static final String DRAFT = """
            {"targets": [
              {"verbatim": "Hồ sơ toàn trình: 75 %", "metric": null, "candidates": ["onlineSubmissionRate", "businessOnlineRate"],
               "comparator": "GE", "comparatorAssumed": true, "value": 75},
              {"verbatim": "Hài lòng trên 95%", "metric": "satisfaction", "candidates": [], "comparator": "GT", "comparatorAssumed": false}],
             "tasks": [
              {"ref": "I.1", "content": "Mở sổ", "lead": {"units": []}, "schedule": {"type": "UNSPECIFIED", "verbatim": "đầu tháng 6"}},
              {"ref": "I.2", "content": "Dán lịch", "lead": {"units": [{"kind": "UNIT", "name": "Văn phòng"}]},
               "schedule": {"type": "UNSPECIFIED", "verbatim": ""}}]}""";

    private final List<String> asked = new ArrayList<>();

    private JsonNode settled(int doubts, String... answers) throws Exception {
        JsonNode draft = new ObjectMapper().readTree(DRAFT);
        Iterator<String> next = List.of(answers).iterator();
        int settled = DoubtSteps.settle(
                draft,
                question -> {
                    asked.add(question);
                    return next.next();
                },
                metric -> "[" + metric + "]");
        assertThat(settled).isEqualTo(doubts);
        assertThat(next.hasNext()).isFalse();
        return draft;
    }

    @Test
    void one_answer_each() throws Exception {
        JsonNode draft = settled(4, "2", ">", "Văn phòng Sở", "10/6/2027");
        JsonNode target = draft.path("targets").get(0);
        assertThat(target.path("metric").asText()).isEqualTo("businessOnlineRate");
        assertThat(target.path("comparator").asText()).isEqualTo("GT");
        assertThat(target.path("comparatorAssumed").asBoolean()).isFalse();
        JsonNode task = draft.path("tasks").get(0);
        assertThat(task.at("/lead/units/0/name").asText()).isEqualTo("Văn phòng Sở");
        assertThat(task.at("/schedule/type").asText()).isEqualTo("BEFORE");
        assertThat(task.at("/schedule/date").asText()).isEqualTo("2027-06-10");
        assertThat(task.at("/schedule/verbatim").asText()).isEqualTo("đầu tháng 6");
        assertThat(asked.getFirst()).contains("1  [onlineSubmissionRate]", "2  [businessOnlineRate]");
        assertThat(asked).hasSize(4);
    }

    @Test
    void an_empty_answer_leaves_the_draft_and_another_is_asked_for_again() throws Exception {
        JsonNode draft = settled(0, "3", "abc", "", "?", "", "", "31/2/2027", "");
        assertThat(draft).isEqualTo(new ObjectMapper().readTree(DRAFT));
    }
}
