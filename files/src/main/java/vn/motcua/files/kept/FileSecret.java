package vn.motcua.files.kept;

import vn.motcua.files.KeptFile;

/**
 * What is secret of a file, and lies in the vault under the file's identifier: whoever has erased it has erased the content.
 *
 * @param name as it was given
 * @param key that the content is sealed under
 */
record FileSecret(String name, byte[] key) {
    static FileSecret of(KeptFile file) {
        return new FileSecret(file.name(), file.key());
    }

    KeptFile file(FileState state) {
        return new KeptFile(state.id(), name, key, state.sha256(), state.bytes(), state.type());
    }
}
