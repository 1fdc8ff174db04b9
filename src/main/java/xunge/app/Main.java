package xunge.app;

/// The entry of every command. Not a JavaFX `Application`: that would refuse to start from the class path.
public final class Main {

    private Main() {}

    /// Runs the command line `args` and ends the process with its exit code.
    public static void main(String[] args) {
        System.exit(0);
    }
}
