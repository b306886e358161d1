package org.emend.cli;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.OutputStreamWriter;
import org.emend.cli.run.Failures;
import org.emend.core.text.LosslessUtf8;
import org.emend.formats.charset.CharsetWriter;

/** The directions that dependencies may take, and the one way from text to bytes. */
@AnalyzeClasses(packages = "org.emend", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule modulesDependInOneDirection =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.emend..")
          .layer("core")
          .definedBy("org.emend.core..")
          .layer("formats")
          .definedBy("org.emend.formats..")
          .layer("rules")
          .definedBy("org.emend.rules..")
          .layer("fixtures")
          .definedBy("org.emend.fixtures..")
          .layer("cli")
          .definedBy("org.emend.cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("formats")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("rules")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("fixtures")
          .mayOnlyBeAccessedByLayers("cli");

  @ArchTest
  static final ArchRule coreDependsInOneDirection =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.emend.core..")
          .layer("patch")
          .definedBy("org.emend.core.patch")
          .layer("text")
          .definedBy("org.emend.core.text")
          .layer("rule")
          .definedBy("org.emend.core.rule")
          .layer("resolve")
          .definedBy("org.emend.core.resolve")
          .layer("core")
          .definedBy("org.emend.core")
          .whereLayer("core")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("resolve")
          .mayOnlyBeAccessedByLayers("core")
          .whereLayer("rule")
          .mayOnlyBeAccessedByLayers("resolve", "core")
          .whereLayer("text")
          .mayOnlyBeAccessedByLayers("rule", "resolve", "core");

  @ArchTest
  static final ArchRule commandLineDependsInOneDirection =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.emend.cli..")
          .layer("io")
          .definedBy("org.emend.cli.io")
          .layer("report")
          .definedBy("org.emend.cli.report")
          .layer("run")
          .definedBy("org.emend.cli.run")
          .layer("eval")
          .definedBy("org.emend.cli.eval")
          .layer("cli")
          .definedBy("org.emend.cli")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("eval")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("run")
          .mayOnlyBeAccessedByLayers("eval", "cli")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("run", "eval", "cli");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.emend.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule coreKnowsNoFilesThreadsOrLoggers =
      noClasses()
          .that()
          .resideInAPackage("org.emend.core..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..", "java.util.concurrent..", "java.util.logging..");

  /**
   * Two write documents: ours for UTF-8, and the one for other charsets, which fails where it has
   * no bytes for a character. The charset it may write in has an encoder by its nature. The others
   * write no documents: dictionary look-ups, pages, help and stack traces.
   */
  private static final DescribedPredicate<JavaClass> ENCODERS =
      DescribedPredicate.describe(
          "the encoders and what writes no documents",
          type ->
              type.isEquivalentTo(LosslessUtf8.class)
                  || type.isEquivalentTo(CharsetWriter.class)
                  || type.getName().startsWith("org.emend.formats.charset.FilledCharset")
                  || type.isEquivalentTo(Main.class)
                  || type.isEquivalentTo(Failures.class)
                  || type.getPackageName().equals("org.emend.rules.lexicon")
                  || type.getPackageName().equals("org.emend.fixtures.harness"));

  @ArchTest
  static final ArchRule onlyOurEncoderTurnsTextIntoBytes =
      noClasses()
          .that(DescribedPredicate.not(ENCODERS))
          .should()
          .callMethodWhere(target(owner(name("java.lang.String"))).and(target(name("getBytes"))))
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(OutputStreamWriter.class)
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.io\\.PrintStream|java\\.nio\\.charset\\.CharsetEncoder")
          .orShould()
          .callMethodWhere(
              target(owner(name("java.nio.file.Files")))
                  .and(target(name("writeString")).or(target(name("newBufferedWriter")))));
}
