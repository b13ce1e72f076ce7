package org.placewright.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a forger does to one file of a finished run. */
record Tampering(Random random) {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
  private static final Pattern ANYTHING = Pattern.compile("[^ ]+");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");

  /** What the manifest alone knows: who wrote the run and when, and how the search went. */
  private static final Pattern UNKNOWABLE =
      Pattern.compile(
          "  \"(version|written_at|solver|asked_solver|asked_gap|work|seed|solver_bound)\".*"
              + "|      \"(step|work|objective)\".*");

  /** A change of a text, with what it is called. */
  record Forgery(String what, String text) {}

  private enum How {
    LAST_DIGIT,
    ANY_DIGIT,
    ANOTHER_NUMBER,
    ANOTHER_WORD,
    ROW_LOST,
    ROW_TWICE,
    ROWS_SWAPPED,
    CELLS_SWAPPED,
    CELL_EMPTIED,
    SIGN,
    CUT_SHORT,
    LINE_ADDED,
    SPACE_ADDED,
    CASE_CHANGED
  }

  Forgery of(String name, String text) {
    for (int tries = 0; tries < 50; tries++) {
      How how = How.values()[random.nextInt(How.values().length)];
      String forged = forged(how, name, text);
      if (!forged.equals(text)) {
        return new Forgery(how.name(), forged);
      }
    }
    return new Forgery("CUT_SHORT", text.substring(0, text.length() - 1));
  }

  private String forged(How how, String name, String text) {
    return switch (how) {
      case LAST_DIGIT -> one(name, text, NUMBER, this::lastDigit);
      case ANY_DIGIT -> one(name, text, NUMBER, this::anyDigit);
      case ANOTHER_NUMBER -> one(name, text, NUMBER, any -> String.valueOf(random.nextInt(3000)));
      case ANOTHER_WORD -> one(name, text, WORD, any -> any + "s");
      case SIGN -> one(name, text, NUMBER, any -> "-" + any);
      case CASE_CHANGED -> one(name, text, WORD, w -> w.toUpperCase(java.util.Locale.ROOT));
      case CUT_SHORT -> text.substring(0, random.nextInt(text.length()));
      case SPACE_ADDED -> one(name, text, ANYTHING, any -> any + " ");
      case LINE_ADDED -> text + "\n";
      case ROW_LOST, ROW_TWICE, ROWS_SWAPPED -> rows(how, text);
      case CELLS_SWAPPED, CELL_EMPTIED -> cells(how, name, text);
    };
  }

  /** One match changed, in no line that only the run could know. */
  private String one(String name, String text, Pattern pattern, UnaryOperator<String> change) {
    String[] lines = text.split("\n", -1);
    List<Integer> order = new ArrayList<>();
    for (int line = 0; line < lines.length; line++) {
      boolean unknowable =
          name.equals(RunCopy.MANIFEST) && UNKNOWABLE.matcher(lines[line]).matches();
      if (!unknowable && pattern.matcher(lines[line]).find()) {
        order.add(line);
      }
    }
    if (order.isEmpty()) {
      return text;
    }
    int chosen = order.get(random.nextInt(order.size()));
    List<int[]> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(lines[chosen]);
    while (matcher.find()) {
      found.add(new int[] {matcher.start(), matcher.end()});
    }
    int[] place = found.get(random.nextInt(found.size()));
    String before = lines[chosen].substring(place[0], place[1]);
    lines[chosen] =
        lines[chosen].substring(0, place[0])
            + change.apply(before)
            + lines[chosen].substring(place[1]);
    return String.join("\n", lines);
  }

  private String lastDigit(String number) {
    return digit(number, number.length() - 1);
  }

  private String anyDigit(String number) {
    int at = random.nextInt(number.length());
    return number.charAt(at) == '.' ? lastDigit(number) : digit(number, at);
  }

  private String digit(String number, int at) {
    int other = (number.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
    return number.substring(0, at) + other + number.substring(at + 1);
  }

  private String rows(How how, String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    if (lines.size() < 4) {
      return text;
    }
    int one = random.nextInt(lines.size() - 1);
    int other = random.nextInt(lines.size() - 1);
    switch (how) {
      case ROW_LOST -> lines.remove(one);
      case ROW_TWICE -> lines.add(one, lines.get(one));
      default -> Collections.swap(lines, one, other);
    }
    return String.join("\n", lines);
  }

  private String cells(How how, String name, String text) {
    if (!name.endsWith(".csv")) {
      return text;
    }
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    int row = random.nextInt(lines.size() - 1);
    List<String> cells = new ArrayList<>(Arrays.asList(lines.get(row).split(",", -1)));
    int one = random.nextInt(cells.size());
    if (how == How.CELL_EMPTIED) {
      cells.set(one, "");
    } else {
      Collections.swap(cells, one, random.nextInt(cells.size()));
    }
    lines.set(row, cells.stream().collect(Collectors.joining(",")));
    return String.join("\n", lines);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
