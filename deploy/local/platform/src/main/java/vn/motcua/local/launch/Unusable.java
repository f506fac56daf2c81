package vn.motcua.local.launch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import vn.motcua.local.DamagedFile;

/** What went wrong with a file or a folder, as a person reads it. */
final class Unusable {

    private Unusable() {}

    static Trouble of(IOException failure) {
        return switch (failure) {
            case DamagedFile damaged -> new Trouble(damaged.vietnamese(), damaged.getMessage(), damaged.wayOut());
            case FileSystemException file ->
                new Trouble(
                        "Không dùng được %s: %s".formatted(file.getFile(), vietnamese(file)),
                        "Cannot use %s: %s".formatted(file.getFile(), english(file)),
                        "ls -ld '" + file.getFile() + "'");
            default ->
                new Trouble(
                        "Lỗi vào ra: " + failure.getMessage(),
                        "Input or output failed: " + failure.getMessage(),
                        "./motcua status");
        };
    }

    private static String vietnamese(FileSystemException failure) {
        return switch (failure) {
            case AccessDeniedException _ -> "không có quyền";
            case NoSuchFileException _ -> "không có tệp này";
            case NotDirectoryException _, FileAlreadyExistsException _ -> "không phải là thư mục";
            default -> reason(failure);
        };
    }

    private static String english(FileSystemException failure) {
        return switch (failure) {
            case AccessDeniedException _ -> "permission denied";
            case NoSuchFileException _ -> "it does not exist";
            case NotDirectoryException _, FileAlreadyExistsException _ -> "it is no folder";
            default -> reason(failure);
        };
    }

    private static String reason(FileSystemException failure) {
        return Optional.ofNullable(failure.getReason())
                .orElse(failure.getClass().getSimpleName());
    }
}
