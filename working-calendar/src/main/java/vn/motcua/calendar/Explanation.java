package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Why a due date falls where it falls.
 *
 * @param run                  the question: receipt, term, policy, pauses, extensions
 * @param dueAt                the answer; empty while the clock stands still
 * @param days                 every calendar day from receipt to the end of the count, in order, each once
 * @param calendars            editions of the state calendar that were used, in order of year
 * @param left                 what is left while the clock stands still; nothing otherwise, or when nobody kept it
 * @param pausesWithoutEffect  pauses that began when the dossier was already late
 * @param unsettledDays        days the count depends on that the State has not settled yet
 */
public record Explanation(
        TermRun run,
        Optional<Instant> dueAt,
        List<ExplainedDay> days,
        List<CalendarVersion> calendars,
        TermLeft left,
        List<Pause> pausesWithoutEffect,
        List<LocalDate> unsettledDays) {

    public Explanation {
        days = List.copyOf(days);
        calendars = List.copyOf(calendars);
        pausesWithoutEffect = List.copyOf(pausesWithoutEffect);
        unsettledDays = List.copyOf(unsettledDays);
    }

    /** Sentences that an officer can show to a citizen, in Vietnamese, in order. */
    public List<String> inVietnamese() {
        return new Narration(new VietnameseWording()).of(this);
    }

    /** The same sentences in English. */
    public List<String> inEnglish() {
        return new Narration(new EnglishWording()).of(this);
    }

    /** The same content in types that any JSON library writes as they are. */
    public PlainExplanation plain() {
        return PlainExplanation.of(this);
    }
}
