package xunge.app;

import java.util.Locale;

/// A short code for an unexpected error, the same for the same place in the program, so that a person can read it out
/// and a developer can find it in the log.
final class ErrorCode {

    private ErrorCode() {}

    static String of(Throwable problem) {
        Throwable root = problem;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        int place = root.getStackTrace().length == 0 ? 0
                : (root.getStackTrace()[0].getClassName() + root.getStackTrace()[0].getMethodName()).hashCode();
        return "%04X-%04X".formatted(root.getClass().getName().hashCode() & 0xFFFF, place & 0xFFFF)
                .toUpperCase(Locale.ROOT);
    }
}
