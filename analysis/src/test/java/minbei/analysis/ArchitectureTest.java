package minbei.analysis;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.BaseStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sim.engine.SimState;

/**
 * What the code of all modules promises about its structure and its chance, and that each promise can be broken.
 *
 * <p>The breaches are the classes named {@code minbei.*.breach} beside this test.
 */
class ArchitectureTest {
    private static final String MODEL = "minbei.model..";
    private static final String SCENARIO = "minbei.scenario..";
    private static final String ANALYSIS = "minbei.analysis..";
    private static final String OBSERVATION = "minbei.model..observation..";

    /** Their last digits differ between processors; StrictMath's do not. Math.sqrt and the like are exact. */
    private static final Set<String> INEXACT = Set.of(
            "sin", "cos", "tan", "exp", "log", "log10", "pow", "cbrt", "sinh", "cosh", "tanh", "hypot", "expm1",
            "log1p", "asin", "acos", "atan", "atan2");

    private static final Map<String, ArchRule> RULES = rules();

    private static Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        structure(rules);
        chance(rules);
        order(rules);
        return rules;
    }

    private static void structure(Map<String, ArchRule> rules) {
        rules.put(
                "the model knows neither scenarios nor analysis",
                noClasses()
                        .that()
                        .resideInAPackage(MODEL)
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(SCENARIO, ANALYSIS)));
        rules.put(
                "the scenarios do not know the analysis",
                noClasses().that().resideInAPackage(SCENARIO).should().dependOnClassesThat(resideInAPackage(ANALYSIS)));
        rules.put(
                "no package depends on itself through others",
                slices().matching("minbei.(**)").should().beFreeOfCycles());
        rules.put(
                "no concept of the model knows its observation",
                noClasses()
                        .that(resideInAPackage(MODEL).and(not(resideInAnyPackage(OBSERVATION, "minbei.model"))))
                        .should()
                        .dependOnClassesThat(resideInAPackage(OBSERVATION)));
        rules.put(
                "a class is named for its concept",
                noClasses().should().haveNameMatching(".*(Impl|Base|Manager|Utils?|Helper|Data)"));
        rules.put(
                "no static field changes",
                fields().that(describe("are static and written by a programmer", ArchitectureTest::isWrittenStatic))
                        .should()
                        .beFinal());
        rules.put(
                "nothing is read by Java serialization",
                noClasses().should().dependOnClassesThat().areAssignableTo(ObjectInputStream.class));
    }

    private static void chance(Map<String, ArchRule> rules) {
        rules.put("the model does not use Math.random", modelDoesNotReach(Math.class, Set.of("random")));
        rules.put(
                "the model draws from its own streams",
                noClasses()
                        .that()
                        .resideInAPackage(MODEL)
                        .should()
                        .dependOnClassesThat()
                        .belongToAnyOf(Random.class, ThreadLocalRandom.class, UUID.class));
        rules.put(
                "the model does not draw from the schedule's generator",
                noClasses()
                        .that()
                        .resideInAPackage(MODEL)
                        .should()
                        .accessFieldWhere(
                                describe("the field is SimState.random", ArchitectureTest::isScheduleRandom)));
        rules.put("the model does not round as the processor likes", modelDoesNotReach(Math.class, INEXACT));
        rules.put(
                "the model does not read the clock",
                modelDoesNotReach(System.class, Set.of("currentTimeMillis", "nanoTime")));
        rules.put(
                "the model does not ask for today",
                modelDoesNotReach(describe(
                        "a call of java.time's now",
                        access -> access.getTargetOwner().getPackageName().equals("java.time")
                                && access.getName().equals("now"))));
    }

    private static void order(Map<String, ArchRule> rules) {
        rules.put(
                "the model does not hand its loops to threads",
                modelDoesNotReach(describe(
                        "a parallel stream",
                        access -> access.getName().equals("parallelStream")
                                || (access.getName().equals("parallel")
                                        && access.getTargetOwner().isAssignableTo(BaseStream.class)))));
        rules.put(
                "the model has no map or set whose order is by hash",
                noClasses()
                        .that()
                        .resideInAPackage(MODEL)
                        .should()
                        .dependOnClassesThat()
                        .belongToAnyOf(HashMap.class, HashSet.class));
        rules.put(
                "the model has no map whose order differs between runs",
                modelDoesNotReach(Map.class, Set.of("of", "ofEntries", "copyOf")));
        rules.put(
                "the model has no set whose order differs between runs",
                modelDoesNotReach(Set.class, Set.of("of", "copyOf")));
    }

    private static ArchRule modelDoesNotReach(Class<?> owner, Set<String> methods) {
        return modelDoesNotReach(describe(
                "a call of " + owner.getSimpleName() + "." + methods,
                access -> access.getTargetOwner().isEquivalentTo(owner) && methods.contains(access.getName())));
    }

    private static ArchRule modelDoesNotReach(DescribedPredicate<JavaAccess<?>> access) {
        return noClasses().that().resideInAPackage(MODEL).should().accessTargetWhere(access);
    }

    private static boolean isScheduleRandom(JavaFieldAccess access) {
        return access.getName().equals("random") && access.getTargetOwner().isAssignableTo(SimState.class);
    }

    /** The compiler's own static fields (enum switches, assertions) are no programmer's. */
    private static boolean isWrittenStatic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("minbei");

    private static final JavaClasses BREACHES =
            new ClassFileImporter().importPackages("minbei.model.breach", "minbei.scenario.breach");

    static Stream<String> everyRule() {
        return RULES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("everyRule")
    void codeKeeps(String rule) {
        RULES.get(rule).allowEmptyShould(false).check(CODE);
    }

    @ParameterizedTest
    @MethodSource("everyRule")
    void breachIsFound(String rule) {
        assertThat(RULES.get(rule).evaluate(BREACHES).hasViolation()).isTrue();
    }

    @Test
    void allThreeModulesAreLookedAt() {
        for (String part : List.of("minbei.model", "minbei.scenario", "minbei.analysis")) {
            assertThat(CODE.that(resideInAPackage(part + ".."))).as(part).isNotEmpty();
        }
        assertThat(CODE.that(resideInAPackage("..breach.."))).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        Path home = Path.of(System.getProperty("minbei.home", ".."));
        for (String module : List.of("model", "scenarios", "analysis")) {
            assertThat(packagesWithoutInfo(home.resolve(module).resolve("src/main/java")))
                    .as("packages of %s without package-info.java", module)
                    .isEmpty();
        }
    }

    @Test
    void packageThatSaysNothingIsFound(@TempDir Path folder) throws IOException {
        Path mute = Files.createDirectories(folder.resolve("minbei/mute"));
        Files.createFile(mute.resolve("Word.java"));

        assertThat(packagesWithoutInfo(folder)).containsExactly(mute);
    }

    private static List<Path> packagesWithoutInfo(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            Set<Path> packages = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .collect(Collectors.toSet());
            return packages.stream()
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .sorted()
                    .toList();
        }
    }
}
