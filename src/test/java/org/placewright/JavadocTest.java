package org.placewright;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Javadoc says what a name and a type do not say already. */
class JavadocTest {
  private static final int FEWEST_WORDS = 4;
  private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
  private static final Pattern PARAMETER = Pattern.compile("@param (\\w+) ([^@]*)", Pattern.DOTALL);

  @Test
  void everyCommentSaysSomething() {
    assertEquals(List.of(), inAllFiles(JavadocTest::tooShort));
  }

  @Test
  void noParameterIsExplainedByItsName() {
    assertEquals(List.of(), inAllFiles(JavadocTest::echoes));
  }

  @Test
  void aCommentOfThreeWordsIsFound() {
    assertEquals(
        List.of("Makes a plan"),
        tooShort("/**\n * Makes a plan.\n *\n * @param gap a share from 0 to 1\n */"));
    assertEquals(List.of("The widest"), tooShort("/** The widest. The narrowest comes last. */"));
    assertEquals(List.of(), tooShort("/** FTE needed by year. */ /**\n * @return FTE\n */"));
  }

  @Test
  void aParameterThatRepeatsItsNameIsFound() {
    assertEquals(
        List.of("@param fillRate the fill rate", "@param year its year"),
        echoes(
            "/**\n * Places that are filled.\n *\n * @param fillRate the fill rate\n"
                + " * @param year its year\n * @param plan the plan to the horizon\n */"));
  }

  private static List<String> inAllFiles(Function<String, List<String>> faults) {
    List<String> found = new ArrayList<>();
    for (Path file : Sources.files()) {
      faults.apply(Sources.text(file)).forEach(fault -> found.add(file + ": " + fault));
    }
    return found;
  }

  private static List<String> tooShort(String source) {
    return comments(source).stream()
        .map(JavadocTest::firstSentence)
        .filter(sentence -> !sentence.isEmpty())
        .filter(sentence -> sentence.split("\\s+").length < FEWEST_WORDS)
        .toList();
  }

  private static List<String> echoes(String source) {
    return comments(source).stream()
        .flatMap(comment -> PARAMETER.matcher(comment).results())
        .filter(parameter -> repeats(parameter.group(1), parameter.group(2)))
        .map(parameter -> parameter.group().strip())
        .toList();
  }

  private static List<String> comments(String source) {
    Matcher comment = COMMENT.matcher(source);
    return comment.results().map(found -> plain(found.group(1))).toList();
  }

  private static String plain(String comment) {
    return comment.replaceAll("\\n\\s*\\* ?", "\n").strip();
  }

  private static String firstSentence(String comment) {
    String text = comment.startsWith("@") ? "" : comment.split("\\n@", 2)[0];
    return text.split("\\.(\\s|$)", 2)[0].strip();
  }

  private static boolean repeats(String name, String meaning) {
    String words = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    String said =
        meaning
            .strip()
            .replaceAll("\\.$", "")
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^(the|a|an|its|their) ", "");
    return said.equals(words) || said.equals(words + "s");
  }
}
