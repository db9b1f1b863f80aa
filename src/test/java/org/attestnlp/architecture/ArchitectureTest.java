package org.attestnlp.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;

/** The walls between the packages, as the picture in the architecture note draws them, and the habits of the house. */
@AnalyzeClasses(packages = "org.attestnlp", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Path NOTE = Path.of("src", "site", "markdown", "architecture.md");
    private static final String[] FEATURES = {
        "org.attestnlp.organization..",
        "org.attestnlp.quotation..",
        "org.attestnlp.casualty..",
        "org.attestnlp.claim..",
        "org.attestnlp.source.."
    };

    @ArchTest
    static final ArchRule packagesUseOnlyWhomThePictureLetsThem =
            classes().should(adhereToPlantUmlDiagram(picture(), consideringOnlyDependenciesInDiagram()));

    @ArchTest
    static final ArchRule packagesFormNoCircles =
            slices().matching("org.attestnlp.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule featuresDoNotKnowEachOther = slices().matching(
                    "org.attestnlp.(organization|quotation|casualty|claim|source)..")
            .should()
            .notDependOnEachOther()
            .because("they speak through the CAS");

    @ArchTest
    static final ArchRule onlyAnnotatorsKnowTheCas = noClasses()
            .that()
            .resideInAnyPackage(FEATURES)
            .and()
            .haveSimpleNameNotEndingWith("Annotator")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.apache.uima..", "de.tudarmstadt.ukp..", "org.attestnlp.cas..", "org.attestnlp.type.."))
            .because("finders are pure: views in, records out");

    @ArchTest
    static final ArchRule enginesSayWhoTheyAreAndWhatTheyMake = classes()
            .that()
            .areAssignableTo(AnalysisComponent.class)
            .should()
            .haveSimpleNameEndingWith("Annotator")
            .andShould()
            .beAnnotatedWith(ResourceMetaData.class)
            .andShould()
            .beAnnotatedWith(TypeCapability.class);

    @ArchTest
    static final ArchRule findersAreImmutable =
            classes().that().haveSimpleNameEndingWith("Finder").should().haveOnlyFinalFields();

    @ArchTest
    static final ArchRule onlyTheCommandLineEndsTheJvm = noClasses()
            .that()
            .resideOutsideOfPackage("org.attestnlp.cli..")
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule onlyTheCommandLineWritesToTheTerminal = noClasses()
            .that()
            .resideOutsideOfPackage("org.attestnlp.cli..")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule nobodyPrintsStackTraces = noClasses().should().callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule nobodyUsesTheLoggingOfTheJdk = GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule lettersChangeTheirCaseInNoCountrysWay = noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .because("Locale.ROOT is to be named");

    @ArchTest
    static final ArchRule numbersAreWrittenInNoCountrysWay = noClasses()
            .should()
            .callMethod(String.class, "format", String.class, Object[].class)
            .because("Locale.ROOT is to be named");

    @ArchTest
    static final ArchRule bytesAreReadInNoCountrysWay = noClasses()
            .should()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callConstructor(String.class, byte[].class)
            .orShould()
            .callConstructor(FileReader.class, String.class)
            .orShould()
            .callConstructor(FileWriter.class, String.class)
            .because("the character set is to be named");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)");

    private ArchitectureTest() {}

    /** The picture stands in a note, but ArchUnit reads it from a file of its own. */
    private static Path picture() {
        try {
            Matcher matcher = Pattern.compile("(?s)```plantuml\\n(.*?)```").matcher(Files.readString(NOTE));
            if (!matcher.find()) {
                throw new IllegalStateException(NOTE + " has no block ```plantuml");
            }
            Path file = Files.createTempFile("architecture", ".puml");
            file.toFile().deleteOnExit();
            return Files.writeString(file, matcher.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
