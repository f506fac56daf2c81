package vn.motcua.files.kept;

import java.io.InputStream;
import java.util.Optional;
import vn.motcua.eventstore.Actor;
import vn.motcua.files.FileName;

/**
 * A file that somebody sends.
 *
 * @param request hash of who sends it under which idempotency key, and where
 * @param actor who sends it, and for which unit: what nothing refers to yet is that unit's
 * @param told media type that they call it
 * @param length that they announced; negative when they did not
 */
public record Upload(
        String request, Actor actor, FileName name, Optional<String> told, long length, InputStream content) {}
