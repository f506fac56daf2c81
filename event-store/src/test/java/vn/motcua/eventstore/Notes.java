package vn.motcua.eventstore;

import java.util.List;
import java.util.UUID;
import vn.motcua.eventstore.axon.EntityModule;

/** Notes that somebody wrote: their words lie in the vault, until they are forgotten. */
public final class Notes {
    /** A note that is not erased. */
    public static final String OPEN = "open";

    private Notes() {}

    public sealed interface NoteEvent {
        String noteId();
    }

    public record NoteWritten(String noteId, UUID words, String heading) implements NoteEvent {}

    public record NoteErased(String noteId, UUID words) implements NoteEvent {}

    public record WriteNote(String entityId, UUID words, String heading) implements EntityCommand {}

    public record EraseNote(String entityId) implements EntityCommand {}

    /** @param words null before it was written, and after it was erased */
    public record Note(UUID words) {
        static Note evolve(Note before, NoteEvent event) {
            return switch (event) {
                case NoteWritten e -> new Note(e.words());
                case NoteErased _ -> new Note(null);
            };
        }
    }

    public static EventTypes types() {
        return EventTypes.builder()
                .event("note.written", 1, NoteWritten.class)
                .event("note.words-erased", 1, NoteErased.class)
                .entity("note", NoteEvent.class, NoteEvent::noteId)
                .keeps(NoteWritten.class, written -> List.of(written.words()))
                .erases(NoteErased.class, erased -> List.of(erased.words()), erased -> new EraseNote(erased.noteId()))
                .build();
    }

    public static EntityModule<Note, NoteEvent> module() {
        return EntityModule.of("note", Note.class, NoteEvent.class, new Note(null), Note::evolve)
                .decides(
                        WriteNote.class,
                        (command, _) ->
                                List.of(new NoteWritten(command.entityId(), command.words(), command.heading())))
                .decides(EraseNote.class, (command, note) -> {
                    if (command.entityId().equals(OPEN)) {
                        throw new Refused(StoreRefusal.EVENT_TOO_LARGE, OPEN);
                    }
                    return List.of(new NoteErased(command.entityId(), note.words()));
                })
                .build();
    }
}
