package xunge.app;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import xunge.exchange.CrsKnowledge;
import xunge.exchange.CrsName;
import xunge.exchange.FeatureProblem;
import xunge.exchange.Note;
import xunge.exchange.Problems;
import xunge.exchange.TextEncoding;
import xunge.exchange.transfer.LayerSurvey;
import xunge.geo.crs.KnownCrs;
import xunge.ui.text.Texts;

/// Says at the command line what is in foreign files and what became of them.
final class ExchangeReport {

    private static final int PROBLEMS_SHOWN = 50;
    private static final double BYTES_A_MEGABYTE = 1e6;

    private final Texts texts;
    private final PrintWriter out;

    ExchangeReport(Texts texts, PrintWriter out) {
        this.texts = texts;
        this.out = out;
    }

    /// The system a person calls `code`.
    static CrsName crs(String code) {
        Optional<KnownCrs> known = KnownCrs.find(code);
        if (known.isPresent()) {
            return new CrsName(known.get().code(), known.get().code(), Optional.empty());
        }
        String plain = code.matches("\\d+") ? "EPSG:" + code : code.toUpperCase(Locale.ROOT);
        return new CrsName(plain, plain, Optional.empty());
    }

    void survey(LayerSurvey survey) {
        String kinds = survey.kinds()
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> word("cli.kind.", e.getKey()) + " " + e.getValue())
                .collect(Collectors.joining(", "));
        out.println(texts.get("cli.import.layer-line", survey.info().name(), survey.features(), kinds));
        crs(survey);
        survey.info().encoding().ifPresent(this::encoding);
        survey.info().notes().forEach(this::note);
        for (int i = 0; i < survey.samples().size(); i++) {
            out.println(texts.get("cli.import.field-line", survey.info().schema().fields().get(i).name(),
                    survey.info().schema().fields().get(i).type(), String.join(" | ", survey.samples().get(i))));
        }
        if (survey.withHeights() > 0) {
            out.println(texts.get("cli.import.heights", survey.withHeights()));
        }
        problems(survey.problems());
        out.println(texts.get("cli.import.size", survey.estimatedBytes() / BYTES_A_MEGABYTE));
        out.flush();
    }

    private void crs(LayerSurvey survey) {
        switch (survey.info().crs()) {
            case CrsKnowledge.Declared declared -> out.println(texts.get("cli.import.crs-declared",
                    declared.crs().code(), declared.crs().name(), declared.where()));
            case CrsKnowledge.Unknown unknown -> out.println(texts.get("cli.import.crs-unknown",
                    candidates(survey)));
            case CrsKnowledge.NotNeeded none -> {
                return;
            }
        }
    }

    static String candidates(LayerSurvey survey) {
        return survey.candidates().stream().map(CrsName::code).collect(Collectors.joining(", "));
    }

    private void encoding(TextEncoding encoding) {
        out.println(texts.get("cli.import.encoding-line", encoding.charset(), word("cli.how.", encoding.how()),
                encoding.confidence(), encoding.evidence()));
    }

    void note(Note note) {
        out.println(texts.get("cli.import.note", texts.get(note.messageKey(), note.arguments().toArray())));
    }

    void problems(Problems problems) {
        problems.kept().stream().limit(PROBLEMS_SHOWN).forEach(this::problem);
        problems.byReason().forEach((reason, count) -> {
            if (count > 1) {
                Object[] example = problems.kept()
                        .stream()
                        .filter(p -> p.messageKey().equals(reason))
                        .findFirst()
                        .map(p -> p.arguments().toArray())
                        .orElse(new Object[0]);
                out.println(texts.get("cli.import.reason", texts.get(reason, example), count));
            }
        });
    }

    private void problem(FeatureProblem problem) {
        out.println(texts.get("cli.import.problem",
                texts.get("cli.where." + id(problem.position().kind()), problem.position().number()),
                texts.get(problem.messageKey(), problem.arguments().toArray()),
                word("cli.outcome.", problem.outcome())));
    }

    private String word(String prefix, Enum<?> value) {
        return texts.get(prefix + id(value));
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
