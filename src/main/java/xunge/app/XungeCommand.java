package xunge.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import xunge.ui.text.Texts;

/// The command line: without a sub-command it opens the desktop.
@Command(name = "xunge", version = "xunge 0.1.0", description = "${bundle:cli.xunge}", subcommands = {
    DesktopCommand.class, ServeCommand.class, TourCommand.class, RenderCommand.class, PrintCommand.class,
    CheckCommand.class, BenchCommand.class, PackCommand.class,
    ImportCommand.class, ExportCommand.class,
    TourDesktopCommand.class})
final class XungeCommand extends OpeningCommand {

    @SuppressWarnings("UnusedVariable") // picocli acts on it
    @Option(names = {"-V", "--version"}, versionHelp = true, description = "${bundle:cli.option.version}")
    private boolean version;

    XungeCommand(Texts texts) {
        super(texts);
    }
}
