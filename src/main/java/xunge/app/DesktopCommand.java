package xunge.app;

import picocli.CommandLine.Command;
import xunge.ui.text.Texts;

/// `xunge desktop`: opens the window.
@Command(name = "desktop", description = "${bundle:cli.desktop}")
final class DesktopCommand extends OpeningCommand {

    DesktopCommand(Texts texts) {
        super(texts);
    }
}
