package vn.motcua.eventstore.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** HKDF-SHA256 (RFC 5869): a key of its own for each use. */
final class Hkdf {
    private Hkdf() {}

    /** @param uses what for, from the general to the particular; each with its length before it, so that no two lists look the same */
    static byte[] derive(byte[] from, int bytes, List<String> uses) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract().addIKM(from).thenExpand(framed(uses), bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK from 25 on has HKDF-SHA256", e);
        }
    }

    static byte[] derive(byte[] from, String use, int bytes) {
        return derive(from, bytes, List.of(use));
    }

    private static byte[] framed(List<String> uses) {
        List<byte[]> texts = Stream.concat(Stream.of("motcua vault"), uses.stream())
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        ByteBuffer framed = ByteBuffer.allocate(
                texts.stream().mapToInt(text -> Integer.BYTES + text.length).sum());
        texts.forEach(text -> framed.putInt(text.length).put(text));
        return framed.array();
    }
}
