package vn.motcua.eventstore.vault;

import java.util.List;

/**
 * Who was erased again.
 *
 * @param erased how many erasures were decided again
 * @param destroyed identifiers of entities whose data are destroyed, while the domain does not call them erased yet
 */
public record ErasedAgain(int erased, List<String> destroyed) {
    public ErasedAgain {
        destroyed = List.copyOf(destroyed);
    }
}
