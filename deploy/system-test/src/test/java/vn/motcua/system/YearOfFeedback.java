package vn.motcua.system;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.IntStream;
import vn.motcua.local.Agenda;

/**
 * Twenty pieces of feedback in a year: number 5 is anonymous, 7 answered a day late, 10 rejected at once, 19 never answered, 20
 * not due yet when the year ends; all others are answered on their last day. Answers are published with them, but 12 a week
 * late and 14 never.
 */
final class YearOfFeedback {

    static final int ON_TIME = 14;
    static final int COUNTED = 18;

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 20);
    private static final LocalDate LAST_DAY = LocalDate.of(2022, 12, 20);
    private static final String PATH = "/api/v1/feedback";

    private final RunningProduct product;
    private final Agenda agenda;

    YearOfFeedback(RunningProduct product, Agenda agenda) {
        this.product = product;
        this.agenda = agenda;
    }

    void plan() {
        IntStream.rangeClosed(1, 20).forEach(number -> {
            LocalDate day = number == 20 ? LAST_DAY : FIRST_DAY.plusDays(15L * (number - 1));
            agenda.at(instant(day, LocalTime.of(10, 30)), () -> send(number, day));
        });
    }

    private void send(int number, LocalDate day) {
        Map<String, Object> words = Map.of("agency", "000.00.16.H37", "content", "Đề nghị bỏ yêu cầu nộp bản sao");
        Map<String, Object> signed = Map.of(
                "agency", words.get("agency"),
                "content", words.get("content"),
                "sender", Map.of("name", "Nông Thị Ví Dụ", "contact", "0912345678"));
        Response sent = product.created(product.asCitizen(), PATH, number == 5 ? words : signed);
        String id = sent.path("feedbackId");
        switch (number) {
            case 5 -> classifyThenAnswer(number, id, day.plusDays(1));
            case 7 -> classifyThenAnswer(number, id, dueOn(sent).plusDays(1));
            case 10 -> act(id, "rejections", Map.of("reason", "OUT_OF_SCOPE", "guidance", "Gửi cơ quan khác"));
            case 19, 20 -> {} // nobody answers
            default -> classifyThenAnswer(number, id, dueOn(sent));
        }
    }

    private void classifyThenAnswer(int number, String id, LocalDate day) {
        act(id, "classifications", Map.of("kind", "REGULATION", "handler", "000.00.16.H37"));
        agenda.at(
                instant(day, LocalTime.of(15, 0)),
                () -> act(id, "answers", Map.of("text", "Sở đã bỏ yêu cầu nộp bản sao")));
        if (number != 14) {
            agenda.at(
                    instant(day.plusDays(number == 12 ? 7 : 0), LocalTime.of(15, 30)),
                    () -> act(id, "publications", Map.of("publicText", "Sở đã bỏ yêu cầu nộp bản sao")));
        }
    }

    private void act(String id, String action, Map<String, String> body) {
        product.changed("pakn", PATH + "/" + id, action, body);
    }

    private static LocalDate dueOn(Response sent) {
        return OffsetDateTime.parse(sent.<String>path("dueAt"))
                .atZoneSameInstant(RunningProduct.ZONE)
                .toLocalDate();
    }

    private static Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(RunningProduct.ZONE).toInstant();
    }
}
