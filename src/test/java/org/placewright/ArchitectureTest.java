package org.placewright;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the house: who may know whom. */
class ArchitectureTest {
  private static final String HOME = "org.placewright";
  private static final List<String> INEXACT =
      List.of("pow", "exp", "expm1", "log", "log10", "log1p", "cbrt", "sin", "cos", "tan");

  /** Marks builders that the compiler wrote. */
  private static final String WRITTEN_BUILDERS = "io.soabase.recordbuilder..";

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(HOME);

  @Test
  void dependenciesGoOneWay() {
    holds(
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("Main")
            .definedBy(HOME)
            .layer("cli")
            .definedBy(HOME + ".cli..")
            .layer("app")
            .definedBy(HOME + ".app..")
            .layer("report")
            .definedBy(HOME + ".report..")
            .layer("allocation")
            .definedBy(HOME + ".allocation..")
            .layer("commission")
            .definedBy(HOME + ".commission..")
            .layer("funding")
            .definedBy(HOME + ".funding..")
            .layer("shortfall")
            .definedBy(HOME + ".shortfall..")
            .layer("fan")
            .definedBy(HOME + ".fan..")
            .layer("backtest")
            .definedBy(HOME + ".backtest..")
            .layer("audit")
            .definedBy(HOME + ".audit..")
            .layer("assurance")
            .definedBy(HOME + ".assurance..")
            .layer("leadership")
            .definedBy(HOME + ".leadership..")
            .layer("demand")
            .definedBy(HOME + ".demand..")
            .layer("supply")
            .definedBy(HOME + ".supply..")
            .layer("input")
            .definedBy(HOME + ".input..")
            .layer("submission")
            .definedBy(HOME + ".submission..")
            .layer("uncertainty")
            .definedBy(HOME + ".uncertainty..")
            .layer("scenario")
            .definedBy(HOME + ".scenario..")
            .layer("assumption")
            .definedBy(HOME + ".assumption..")
            .layer("issue")
            .definedBy(HOME + ".issue..")
            .layer("concurrency")
            .definedBy(HOME + ".concurrency..")
            .layer("plan")
            .definedBy(HOME + ".plan..")
            .layer("os")
            .definedBy(HOME + ".os..")
            .layer("json")
            .definedBy(HOME + ".json..")
            .layer("table")
            .definedBy(HOME + ".table..")
            .layer("folder")
            .definedBy(HOME + ".folder..")
            .layer("compression")
            .definedBy(HOME + ".compression..")
            .whereLayer("Main")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("Main")
            .whereLayer("app")
            .mayOnlyBeAccessedByLayers("Main", "cli")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("app", "cli")
            .whereLayer("input")
            .mayOnlyBeAccessedByLayers("app", "cli")
            .whereLayer("submission")
            .mayOnlyBeAccessedByLayers("input", "report", "app", "cli")
            .whereLayer("assumption")
            .mayOnlyBeAccessedByLayers("input", "report", "app")
            .whereLayer("commission")
            .mayOnlyBeAccessedByLayers("report", "app")
            .whereLayer("allocation")
            .mayOnlyBeAccessedByLayers(
                "commission", "assurance", "leadership", "report", "app", "cli")
            .whereLayer("shortfall")
            .mayOnlyBeAccessedByLayers(
                "allocation", "commission", "leadership", "fan", "report", "app")
            .whereLayer("assurance")
            .mayOnlyBeAccessedByLayers("report", "app")
            .whereLayer("leadership")
            .mayOnlyBeAccessedByLayers("report", "app", "cli")
            .whereLayer("fan")
            .mayOnlyBeAccessedByLayers("report", "app", "cli")
            .whereLayer("backtest")
            .mayOnlyBeAccessedByLayers("report", "app")
            .whereLayer("audit")
            .mayOnlyBeAccessedByLayers("report", "app", "cli")
            .whereLayer("concurrency")
            .mayOnlyBeAccessedByLayers("fan", "app")
            .whereLayer("os")
            .mayOnlyBeAccessedByLayers(
                "allocation", "json", "compression", "input", "folder", "app", "cli")
            .whereLayer("json")
            .mayOnlyBeAccessedByLayers("table", "folder", "report", "app")
            .whereLayer("table")
            .mayOnlyBeAccessedByLayers("folder", "report", "app", "cli")
            .whereLayer("compression")
            .mayOnlyBeAccessedByLayers("input", "table", "folder", "report", "app")
            .whereLayer("folder")
            .mayOnlyBeAccessedByLayers("report", "app", "cli")
            .whereLayer("uncertainty")
            .mayOnlyBeAccessedByLayers("input", "fan", "report", "app")
            .whereLayer("funding")
            .mayOnlyBeAccessedByLayers("allocation", "audit", "commission", "report", "app")
            .whereLayer("plan")
            .mayOnlyBeAccessedByLayers(
                "supply", "funding", "assurance", "allocation", "commission", "report", "app")
            .whereLayer("demand")
            .mayOnlyBeAccessedByLayers("shortfall", "fan", "allocation", "app")
            .whereLayer("supply")
            .mayOnlyBeAccessedByLayers(
                "demand",
                "shortfall",
                "backtest",
                "fan",
                "funding",
                "audit",
                "allocation",
                "report",
                "app"));
  }

  @Test
  void noPackagesDependOnEachOther() {
    holds(slices().matching(HOME + ".(*)..").should().beFreeOfCycles());
    for (String parted : List.of("allocation", "input", "scenario", "funding", "report")) {
      holds(slices().matching(HOME + "." + parted + ".(*)..").should().beFreeOfCycles());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"quantity", "issue", "assumption", "plan"})
  void theSmallestPackagesKnowTheJdkAlone(String name) {
    String own = HOME + "." + name + "..";
    holds(
        classes()
            .that()
            .resideInAPackage(own)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(own, "java..", "org.jspecify..", WRITTEN_BUILDERS));
  }

  @ParameterizedTest
  @CsvSource({
    "org.apache.commons.csv, input",
    "org.apache.commons.statistics, uncertainty",
    "picocli, cli",
    "org.ojalgo, allocation.ojalgo",
    "org.jetbrains.letsPlot, report.chart",
    "org.dhatim, report.workbook",
    "com.google.ortools, allocation.highs",
  })
  void aLibraryIsKnownInOnePackage(String library, String home) {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage(HOME + "." + home + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library + ".."));
  }

  @Test
  void nativeCodeIsCalledByTheSolverAndForTheOperatingSystemAlone() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages(HOME + ".allocation.highs..", HOME + ".os..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.sun.jna.."));
  }

  @Test
  void jsonIsReadAndWrittenInOnePackage() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage(HOME + ".json..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson.."));
  }

  @Test
  void resultsAreWrittenThroughTheirDeclarationsAlone() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage(HOME + ".table..")
            .and()
            .doNotHaveFullyQualifiedName(HOME + ".app.CopiedTable")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(HOME + ".table.CsvTable"));
  }

  @Test
  void solversDoNotKnowEachOther() {
    holds(
        noClasses()
            .that()
            .resideInAPackage(HOME + ".allocation.highs..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(HOME + ".allocation.ojalgo.."));
  }

  @Test
  void aLeverNeverSeesAnotherLever() {
    List<JavaClass> levers =
        PROGRAM.stream()
            .filter(type -> type.isAssignableTo("org.placewright.allocation.Lever"))
            .filter(type -> !type.isInterface())
            .toList();
    for (JavaClass lever : levers) {
      for (JavaClass other : levers) {
        if (!lever.equals(other)) {
          holds(
              noClasses()
                  .that()
                  .haveFullyQualifiedName(lever.getName())
                  .should()
                  .dependOnClassesThat()
                  .haveFullyQualifiedName(other.getName()));
        }
      }
    }
  }

  @Test
  void onlyMainKnowsTheClockAndTheEndOfTheProcess() {
    for (String sort : List.of("java.time.Instant", "java.time.LocalDate", "java.time.Year")) {
      holds(noClasses().should().callMethod(sort, "now"));
    }
    holds(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName(HOME + ".Main")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis"));
  }

  @Test
  void nothingIsDrawnByLotWithoutASeed() {
    holds(
        noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.UUID")
            .orShould()
            .callMethod(Math.class, "random"));
  }

  @Test
  void arithmeticIsTheSameOnEveryJdk() {
    holds(
        classes()
            .should(
                new ArchCondition<>("leave to StrictMath what Math may round as it likes") {
                  @Override
                  public void check(JavaClass type, ConditionEvents events) {
                    type.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().isEquivalentTo(Math.class))
                        .filter(call -> INEXACT.contains(call.getName()))
                        .forEach(
                            call ->
                                events.add(
                                    SimpleConditionEvent.violated(call, call.getDescription())));
                  }
                }));
  }

  @Test
  void packagesAreNamedForWhatTheyHold() {
    holds(
        noClasses()
            .should()
            .resideInAnyPackage(
                "..util..",
                "..utils..",
                "..common..",
                "..helper..",
                "..helpers..",
                "..impl..",
                "..manager..",
                "..service..",
                "..misc.."));
    holds(noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Impl|Manager|Service)$"));
  }

  @Test
  void noStaticStateChanges() {
    holds(
        classes()
            .should(
                new ArchCondition<>("have only final static fields") {
                  @Override
                  public void check(JavaClass type, ConditionEvents events) {
                    type.getFields().stream()
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .forEach(
                            field ->
                                events.add(
                                    SimpleConditionEvent.violated(field, field.getFullName())));
                  }
                }));
  }

  @Test
  void readingAndWritingHappenAtTheEdges() {
    holds(
        noClasses()
            .that()
            .resideInAnyPackage(
                HOME + ".quantity..",
                HOME + ".plan..",
                HOME + ".scenario..",
                HOME + ".demand..",
                HOME + ".supply..",
                HOME + ".shortfall..",
                HOME + ".backtest..",
                HOME + ".uncertainty..",
                HOME + ".fan..",
                HOME + ".funding..",
                HOME + ".audit..",
                HOME + ".commission..",
                HOME + ".assurance..",
                HOME + ".leadership..",
                HOME + ".submission..",
                HOME + ".allocation",
                HOME + ".allocation.search..",
                HOME + ".allocation.lever..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io", "java.nio.file..", "java.nio.channels.."));
  }

  private static void holds(ArchRule rule) {
    rule.allowEmptyShould(true).check(PROGRAM);
  }
}
