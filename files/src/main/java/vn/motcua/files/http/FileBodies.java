package vn.motcua.files.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.motcua.eventstore.Actor;
import vn.motcua.files.FileName;
import vn.motcua.files.FileRefusal;
import vn.motcua.files.kept.FileState;
import vn.motcua.files.kept.KeptFiles;
import vn.motcua.files.kept.Upload;

/** Requests whose body is a file. */
public final class FileBodies {
    private FileBodies() {}

    /**
     * Takes the body in. What is refused is read to its end all the same: whoever sends it looks for an answer when all is sent.
     *
     * @param request hash of who sends it under which idempotency key, and where
     * @param name the header {@code File-Name}: percent-encoded UTF-8
     * @param type the header {@code Content-Type}; null when there is none
     * @param length the header {@code Content-Length}; null when there is none
     * @throws vn.motcua.eventstore.Refused what is wrong with the file
     */
    public static FileState take(
            KeptFiles files, String request, Actor actor, String name, String type, Long length, InputStream body) {
        try {
            return files.upload(new Upload(
                    request,
                    actor,
                    FileName.of(decoded(name)),
                    Optional.ofNullable(type),
                    length == null ? -1 : length,
                    body));
        } catch (IOException _) {
            throw FileRefusal.FILE_CUT_OFF.because(
                    "Chưa có gì được giữ lại; hãy gửi lại, cùng Idempotency-Key là an toàn");
        } catch (RuntimeException refused) {
            readToTheEnd(body);
            throw refused;
        }
    }

    private static void readToTheEnd(InputStream body) {
        try {
            body.transferTo(OutputStream.nullOutputStream());
        } catch (IOException _) {
            // Whoever sent it is gone, and needs no answer.
        }
    }

    private static String decoded(String name) {
        try {
            // A plus is a plus in a header.
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw FileRefusal.FILE_NAME_INVALID.because("File-Name là UTF-8 mã hoá phần trăm, ví dụ %C4%91%C6%A1n.pdf");
        }
    }
}
