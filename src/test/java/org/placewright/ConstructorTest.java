package org.placewright;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Arguments that can be swapped unseen, or miscounted, are written in one place of the program and
 * in one of its tests; everybody else names what is set, by the record's builder.
 */
class ConstructorTest {
  private static final int MOST_PARAMETERS = 6;
  private static final int MOST_ALIKE = 2;
  private static final int MOST_COMPONENTS = 14;
  private static final JavaClasses PROGRAM_AND_TESTS =
      new ClassFileImporter().importPackages("org.placewright");

  @Test
  void whatCanBeSwappedIsWrittenOnce() {
    Map<String, String> offenders = new TreeMap<>();
    for (JavaClass type : PROGRAM_AND_TESTS) {
      if (isTest(type)) {
        continue;
      }
      for (JavaConstructor constructor : type.getConstructors()) {
        if (canBeSwapped(constructor)) {
          Map<Boolean, TreeSet<String>> callers = callers(constructor);
          if (callers.values().stream().anyMatch(files -> files.size() > 1)) {
            offenders.put(constructor.getFullName(), callers.toString());
          }
        }
      }
    }
    assertEquals(Map.of(), offenders);
  }

  @Test
  void recordsAreNarrow() {
    List<String> wide =
        PROGRAM_AND_TESTS.stream()
            .filter(JavaClass::isRecord)
            .filter(type -> components(type) > MOST_COMPONENTS)
            .map(type -> type.getName() + ": " + components(type))
            .toList();
    assertEquals(List.of(), wide);
  }

  private static long components(JavaClass type) {
    return type.getFields().stream()
        .filter(field -> !field.getModifiers().toString().contains("STATIC"))
        .count();
  }

  private static boolean canBeSwapped(JavaConstructor constructor) {
    if (constructor.getOwner().isEnum() || isBuilder(constructor.getOwner())) {
      return false;
    }
    List<String> types = constructor.getParameterTypes().stream().map(JavaType::getName).toList();
    int alike = 1;
    int most = 1;
    for (int i = 1; i < types.size(); i++) {
      alike = types.get(i).equals(types.get(i - 1)) ? alike + 1 : 1;
      most = Math.max(most, alike);
    }
    return types.size() > MOST_PARAMETERS || most > MOST_ALIKE;
  }

  /** The files that call a constructor, those of the program and those of its tests. */
  private static Map<Boolean, TreeSet<String>> callers(JavaConstructor constructor) {
    String own = outermost(constructor.getOwner());
    return Stream.<JavaCodeUnitAccess<?>>concat(
            constructor.getCallsOfSelf().stream(), constructor.getReferencesToSelf().stream())
        .map(access -> access.getOriginOwner())
        .filter(origin -> !isBuilder(origin))
        .filter(origin -> !outermost(origin).equals(own))
        .collect(
            Collectors.partitioningBy(
                ConstructorTest::isTest,
                Collectors.mapping(
                    ConstructorTest::outermost, Collectors.toCollection(TreeSet::new))));
  }

  private static boolean isTest(JavaClass type) {
    return type.getSource().orElseThrow().getUri().toString().contains("test");
  }

  private static boolean isBuilder(JavaClass type) {
    return type.getName().endsWith("Builder")
        && type.getMethods().stream().anyMatch(method -> method.getName().equals("build"));
  }

  private static String outermost(JavaClass type) {
    return type.getName().replaceAll("\\$.*", "");
  }
}
