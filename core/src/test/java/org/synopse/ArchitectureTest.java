package org.synopse;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The house of {@code docs/architecture.md}, held against the code. */
class ArchitectureTest {
  /** Fewer classes than this and the rules below were checked on nothing. */
  private static final int FEWEST_CLASSES = 100;

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.synopse");

  @Test
  void looksAtAllClasses() {
    assertThat(CORE).hasSizeGreaterThan(FEWEST_CLASSES);
  }

  @Test
  void keepsTheOrderOfTheStages() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("text")
        .definedBy("org.synopse.text")
        .layer("article")
        .definedBy("org.synopse.article..")
        .layer("nlp")
        .definedBy("org.synopse.nlp..")
        .layer("lexicon")
        .definedBy("org.synopse.lexicon")
        .layer("statement")
        .definedBy("org.synopse.statement..")
        .layer("align")
        .definedBy("org.synopse.align..")
        .layer("relate")
        .definedBy("org.synopse.relate")
        .layer("study")
        .definedBy("org.synopse.study..")
        .layer("report")
        .definedBy("org.synopse.report..")
        .layer("root")
        .definedBy("org.synopse")
        .whereLayer("root")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("root")
        .whereLayer("study")
        .mayOnlyBeAccessedByLayers("report", "root")
        .whereLayer("relate")
        .mayOnlyBeAccessedByLayers("study", "report", "root")
        .whereLayer("align")
        .mayOnlyBeAccessedByLayers("relate", "study", "report", "root")
        .whereLayer("statement")
        .mayOnlyBeAccessedByLayers("align", "relate", "study", "report", "root")
        .whereLayer("lexicon")
        .mayOnlyBeAccessedByLayers("statement", "align", "relate", "study", "report", "root")
        .whereLayer("nlp")
        .mayOnlyBeAccessedByLayers("statement", "align", "relate", "study", "report", "root")
        .whereLayer("article")
        .mayOnlyBeAccessedByLayers(
            "nlp", "lexicon", "statement", "align", "relate", "study", "report", "root")
        .check(CORE);
  }

  @Test
  void hasNoCyclesOfPackages() {
    slices().matching("org.synopse.(**)").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void keepsTheFormatsApart() {
    slices().matching("org.synopse.report.(*)..").should().notDependOnEachOther().check(CORE);
  }

  @Test
  void importsOpenNlpInItsAdapterAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.synopse.nlp.opennlp")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("opennlp..")
        .check(CORE);
  }

  @Test
  void importsJsoupInItsAdapterAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.synopse.article.html")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jsoup..")
        .check(CORE);
  }

  @Test
  void importsMorfologikInItsAdapterAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.synopse.nlp.morfologik")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("morfologik..")
        .check(CORE);
  }

  @Test
  void importsLuceneInItsAdaptersAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.synopse.align.lucene", "org.synopse.study.story.lucene")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(CORE);
  }

  @Test
  void readsJsonAsATreeOnlyWhereItReadsWhatItWrote() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.synopse.study.store", "org.synopse.report.explain")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("tools.jackson.databind..")
        .check(CORE);
  }

  @Test
  void leavesTheStandardStreamsToTheCommandLine() {
    noClasses().should(ACCESS_STANDARD_STREAMS).check(CORE);
  }

  @Test
  void putsEveryClassIntoAPackageOfTheHouse() {
    classes()
        .should()
        .resideInAnyPackage(
            "org.synopse",
            "org.synopse.text",
            "org.synopse.article..",
            "org.synopse.nlp..",
            "org.synopse.lexicon",
            "org.synopse.statement..",
            "org.synopse.align..",
            "org.synopse.relate",
            "org.synopse.study..",
            "org.synopse.report..")
        .check(CORE);
  }

  @Test
  void marksEveryPackageForNull() {
    List<JavaPackage> packages = new ArrayList<>();
    JavaPackage root = CORE.getPackage("org.synopse");
    packages.add(root);
    packages.addAll(root.getSubpackagesInTree());

    assertThat(packages)
        .filteredOn(javaPackage -> !javaPackage.getClasses().isEmpty())
        .isNotEmpty()
        .allSatisfy(
            javaPackage ->
                assertThat(javaPackage.isAnnotatedWith(NullMarked.class))
                    .as(javaPackage.getName())
                    .isTrue());
  }
}
