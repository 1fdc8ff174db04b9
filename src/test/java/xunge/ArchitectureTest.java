package xunge;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import javafx.application.Platform;

/// Says which package may use which, and which library is kept where. Read this first.
///
/// An exception is an annotation on the class with its reason, never a widened rule.
@AnalyzeClasses(packages = "xunge", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("xunge.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule domainUsesNothing = layer("domain").mayUse();
    @ArchTest
    static final ArchRule geo = layer("geo").mayUse("domain");
    @ArchTest
    static final ArchRule style = layer("style").mayUse("geo", "domain");
    @ArchTest
    static final ArchRule render = layer("render").mayUse("style", "geo", "domain");
    @ArchTest
    static final ArchRule store = layer("store").mayUse("geo", "domain");
    @ArchTest
    static final ArchRule rules = layer("rules").mayUse("geo", "domain");
    @ArchTest
    static final ArchRule inspect = layer("inspect").mayUse("store", "rules", "position", "geo",
            "domain");
    @ArchTest
    static final ArchRule position = layer("position").mayUse("geo", "domain");
    @ArchTest
    static final ArchRule exchange = layer("exchange").mayUse("store", "geo", "domain");
    @ArchTest
    static final ArchRule sync = layer("sync").mayUse("store", "geo", "domain");
    @ArchTest
    static final ArchRule server = layer("server").mayUse("sync.wire", "rules", "store", "geo", "domain");
    @ArchTest
    static final ArchRule ui = layer("ui").mayUse("inspect", "sync", "exchange", "rules", "position", "render",
            "style", "geo", "domain");

    @ArchTest
    static final ArchRule everyClassIsInAKnownPackage = classes().should()
            .resideInAnyPackage(
                    Stream.of("domain", "geo", "style", "render", "store", "rules", "position", "inspect", "exchange",
                            "sync", "server", "ui", "app")
                            .map(p -> "xunge." + p + "..")
                            .toArray(String[]::new));

    @ArchTest
    static final ArchRule onlyTheStoresSpeakSql = only("xunge.store..", "xunge.server.store..", "xunge.app.bench..")
            .mayTouch("java.sql..", "javax.sql..", "org.sqlite..");
    @ArchTest
    static final ArchRule geoToolsStaysBelow = only("xunge.geo..", "xunge.style..", "xunge.exchange..")
            .mayTouch("org.geotools..");
    @ArchTest
    static final ArchRule jsonStaysAtTheEdges = only("xunge.sync.wire..", "xunge.exchange..", "xunge.app..",
            "xunge.position.gpsd..")
            .mayTouch("tools.jackson..", "com.fasterxml..");
    @ArchTest
    static final ArchRule jettyStaysInTheServer = only("xunge.server..").mayTouch("org.eclipse.jetty..");
    @ArchTest
    static final ArchRule httpStaysInItsPackage = only("xunge.sync.http..", "xunge.exchange.raster.online..",
            "xunge.app..").mayTouch("java.net.http..");
    @ArchTest
    static final ArchRule java2dStaysInThePainter = only("xunge.render.java2d..", "xunge.render.paper..",
            "xunge.exchange.raster..", "xunge.app..").mayTouch("java.awt..", "javax.imageio..");
    @ArchTest
    static final ArchRule pdfIsWrittenInOnePlace = only("xunge.render.paper..").mayTouch("org.apache.pdfbox..",
            "de.rototor..");
    @ArchTest
    static final ArchRule svgIsDrawnInOnePlace = only("xunge.render.java2d..").mayTouch("com.github.weisj..");
    @ArchTest
    static final ArchRule javaFxStaysInTheWindow = only("xunge.ui..", "xunge.app..").mayTouch("javafx..");
    @ArchTest
    static final ArchRule theCommandLineStaysInApp = only("xunge.app..").mayTouch("picocli..");

    @ArchTest
    static final ArchRule viewModelsTouchNoNodes = noClasses().that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..");

    @ArchTest
    static final ArchRule onlyOneClassHopsToTheFxThread = noClasses().that()
            .doNotHaveSimpleName("FxThread")
            .should()
            .callMethod(Platform.class, "runLater", Runnable.class);

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses().that()
            .resideOutsideOfPackage("xunge.app..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses().that()
            .resideOutsideOfPackage("xunge.app..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule noMutableStatics = fields().that().areStatic().should().beFinal();

    private static Layer layer(String name) {
        return new Layer(name);
    }

    private record Layer(String name) {
        ArchRule mayUse(String... below) {
            DescribedPredicate<JavaClass> allowed = resideInAnyPackage(
                    Stream.concat(Stream.of(name), Stream.of(below))
                            .map(p -> "xunge." + p + "..")
                            .toArray(String[]::new));
            if (name.equals("ui")) {
                allowed = allowed.or(simpleName("StoreException"));
            }
            return noClasses().that()
                    .resideInAPackage("xunge." + name + "..")
                    .should()
                    .dependOnClassesThat(resideInAPackage("xunge..").and(DescribedPredicate.not(allowed)))
                    .as(name + " uses only " + String.join(", ", below))
                    .allowEmptyShould(true);
        }
    }

    private static Kept only(String... packages) {
        return new Kept(packages);
    }

    private record Kept(String... packages) {
        ArchRule mayTouch(String... libraries) {
            return noClasses().that()
                    .resideOutsideOfPackages(packages)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(libraries)
                    .as("only " + String.join(", ", packages) + " touch "
                            + String.join(", ", libraries))
                    .allowEmptyShould(true);
        }
    }
}
