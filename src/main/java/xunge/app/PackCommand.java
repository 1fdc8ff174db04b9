package xunge.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import xunge.exchange.pack.PackBuilder;

/// `xunge pack`: builds a map pack from its text sources.
@Command(name = "pack", description = "${bundle:cli.pack}")
final class PackCommand extends CommonOptions implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "SOURCES", description = "${bundle:cli.pack.sources}")
    private Path sources = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", description = "${bundle:cli.pack.file}")
    private Path file = Path.of("");

    @Override
    public Integer call() throws Exception {
        PackBuilder.build(sources, file, PackStyles.all());
        return 0;
    }
}
