package xunge.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import xunge.app.desktop.Home;

/// What every command understands.
abstract class CommonOptions {

    @Option(names = "--home", paramLabel = "DIR", description = "${bundle:cli.option.home}")
    private @Nullable Path home;

    @SuppressWarnings("UnusedVariable") // read from the arguments before the commands are made, see Language
    @Option(names = "--language", paramLabel = "zh|en", description = "${bundle:cli.option.language}")
    private @Nullable String language;

    @SuppressWarnings("UnusedVariable") // picocli acts on it
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "${bundle:cli.option.help}")
    private boolean help;

    /// The directory with everything of this user.
    Home home() {
        return Home.of(home);
    }
}
