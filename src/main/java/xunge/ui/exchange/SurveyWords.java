package xunge.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import xunge.exchange.CrsKnowledge;
import xunge.exchange.FeatureProblem;
import xunge.exchange.TextEncoding;
import xunge.exchange.transfer.LayerSurvey;
import xunge.geo.crs.DatumReport;
import xunge.ui.common.Parts;
import xunge.ui.text.Texts;

/// Says what a dry run found, as rows of a panel.
final class SurveyWords {

    private static final int PROBLEMS_SHOWN = 20;
    private static final double BYTES_A_MEGABYTE = 1e6;

    private final Parts parts;
    private final Texts texts;

    SurveyWords(Parts parts) {
        this.parts = parts;
        this.texts = parts.language().texts();
    }

    /// Counts, system, encoding, size.
    List<Node> summary(LayerSurvey survey) {
        List<Node> rows = new ArrayList<>();
        String kinds = survey.kinds()
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> texts.get("import.kind-count", word("cli.kind.", e.getKey()), e.getValue()))
                .collect(Collectors.joining(texts.get("import.and")));
        rows.add(row("import.features", texts.get("import.feature-count", survey.features(), kinds)));
        rows.add(row("import.crs", crs(survey)));
        survey.info().encoding().ifPresent(e -> rows.add(row("import.encoding", encoding(e))));
        if (survey.withHeights() > 0) {
            rows.add(row("import.heights", texts.get("import.heights-dropped", survey.withHeights())));
        }
        rows.add(row("import.size", texts.get("import.megabytes", survey.estimatedBytes() / BYTES_A_MEGABYTE)));
        survey.info()
                .notes()
                .forEach(n -> rows.add(parts.plain(
                        texts.get(n.messageKey(), n.arguments().toArray()), "hint")));
        return rows;
    }

    private String crs(LayerSurvey survey) {
        return switch (survey.info().crs()) {
            case CrsKnowledge.Declared declared -> texts.get("import.crs-declared", declared.crs().code(),
                    declared.crs().name(), declared.where());
            case CrsKnowledge.Unknown unknown -> texts.get("import.crs-unknown");
            case CrsKnowledge.NotNeeded none -> texts.get("import.crs-none");
        };
    }

    private String encoding(TextEncoding encoding) {
        return texts.get("import.encoding-words", encoding.charset(), word("cli.how.", encoding.how()),
                encoding.confidence());
    }

    /// How far the layer lies from the map in each system, the nearest first.
    List<Node> datum(DatumReport report) {
        List<Node> rows = new ArrayList<>();
        for (DatumReport.Hypothesis hypothesis : report.hypotheses()) {
            rows.add(Parts.row(new Label(hypothesis.crs().code()), parts.plain(texts.get("import.datum-distance",
                    hypothesis.medianMetres(),
                    texts.get(hypothesis.reference() == DatumReport.Reference.ROADS ? "import.roads"
                            : "import.districts")))));
        }
        return rows;
    }

    /// Attributes with their types and first values.
    List<Node> fields(LayerSurvey survey) {
        List<Node> rows = new ArrayList<>();
        for (int i = 0; i < survey.info().schema().fields().size(); i++) {
            rows.add(Parts.row(parts.plain(survey.info().schema().fields().get(i).name()),
                    parts.plain(texts.get("import.field-words",
                            word("import.type.", survey.info().schema().fields().get(i).type()),
                            String.join(texts.get("import.and"), survey.samples().get(i))))));
        }
        return rows;
    }

    /// What is wrong, where, and what happens.
    List<Node> problems(LayerSurvey survey) {
        List<Node> rows = new ArrayList<>();
        survey.problems().kept().stream().limit(PROBLEMS_SHOWN).forEach(p -> rows.add(problem(p)));
        long more = survey.problems().total() - rows.size();
        if (more > 0) {
            rows.add(parts.plain(texts.get("import.more-problems", more), "hint"));
        }
        return rows;
    }

    private Node problem(FeatureProblem problem) {
        String where = texts.get("cli.where." + id(problem.position().kind()), problem.position().number());
        return Parts.row(parts.plain(where), parts.plain(texts.get("import.problem-words",
                texts.get(problem.messageKey(), problem.arguments().toArray()),
                word("cli.outcome.", problem.outcome()))));
    }

    private Node row(String key, String words) {
        return Parts.row(parts.label(key), parts.plain(words));
    }

    private String word(String prefix, Enum<?> value) {
        return texts.get(prefix + id(value));
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
