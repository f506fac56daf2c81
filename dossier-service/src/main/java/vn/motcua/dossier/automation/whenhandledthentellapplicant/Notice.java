package vn.motcua.dossier.automation.whenhandledthentellapplicant;

import static vn.motcua.calendar.StateCalendar.ZONE;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an applicant is told, in words. Vietnamese first; the reason and what is missing stand in the words that an officer wrote.
 *
 * @param code official code; the identifier before the receipt
 * @param procedure its name
 * @param dueAt when the result is due, of a receipt, or promised for instead, of an apology
 * @param reason why, in an officer's words
 * @param missingItems what is missing, in an officer's words
 * @param trackingPage where the dossier can be looked up
 */
record Notice(
        Told told,
        String code,
        String procedure,
        Optional<Instant> dueAt,
        Optional<String> reason,
        List<String> missingItems,
        Optional<String> trackingPage) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(ZONE);

    Notice {
        missingItems = List.copyOf(missingItems);
    }

    /** The same for everything that may have happened: who looks over a shoulder learns nothing. */
    String subject() {
        return "Thông báo về hồ sơ " + code + " · Notice about your dossier";
    }

    /** The letter. */
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("Kính gửi Ông/Bà,");
        lines.add("");
        lines.add("Hồ sơ " + code + " (" + procedure + ") " + told.vietnamese(dueDay()));
        words(lines, "Cần bổ sung:", "Lý do: ");
        trackingPage.ifPresent(page -> lines.add("Tra cứu: " + page + ", bằng mã hồ sơ và mã bí mật đã cấp khi nộp."));
        lines.add("Thư này được gửi tự động, xin không trả lời.");
        lines.add("");
        lines.add("----");
        lines.add("");
        lines.add("Your dossier " + code + " (" + procedure + ") " + told.english(dueDay()));
        words(lines, "What is missing:", "Reason: ");
        trackingPage.ifPresent(
                page -> lines.add("Track it: " + page + ", by its code and the secret that you got with it."));
        lines.add("This letter was sent by a machine, please do not answer it.");
        return String.join("\n", lines) + "\n";
    }

    private void words(List<String> lines, String missing, String why) {
        if (!missingItems.isEmpty()) {
            lines.add(missing);
            missingItems.forEach(item -> lines.add("- " + item));
        }
        reason.ifPresent(words -> lines.add(why + words));
    }

    /** A text message: no reason, for anybody may read it on the way. */
    String sms() {
        return "Hồ sơ " + code + " " + told.vietnamese(dueDay())
                + trackingPage.map(page -> " Tra cứu: " + page).orElse("");
    }

    private String dueDay() {
        return dueAt.map(DAY::format).orElse("");
    }
}
