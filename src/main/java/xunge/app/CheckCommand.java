package xunge.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import xunge.store.Finding;
import xunge.store.check.StoreCheck;
import xunge.ui.text.Texts;

/// `xunge check FILE`: names what is wrong with a store or a map pack; exit code 1 when anything is.
@Command(name = "check", description = "${bundle:cli.check}")
final class CheckCommand extends CommonOptions implements Callable<Integer> {

    private final Texts texts;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.check.file}")
    private Path file = Path.of("");

    CheckCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() {
        List<Finding> findings = StoreCheck.check(file);
        PrintWriter out = Outputs.of(spec);
        findings.forEach(f -> out.println(texts.get(f.messageKey(), f.arguments().toArray())));
        out.println(findings.isEmpty() ? texts.get("cli.check.sound", file)
                : texts.get("cli.check.unsound", file, findings.size()));
        out.flush();
        return findings.isEmpty() ? 0 : 1;
    }
}
