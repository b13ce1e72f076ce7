package org.placewright.cli;

import java.util.Iterator;
import java.util.List;
import org.placewright.app.BeginPack;

/** The words that an option takes, so that a shell can complete them. */
final class Offered {
  private Offered() {}

  private abstract static class OfferedWords implements Iterable<String> {
    private final List<String> words;

    OfferedWords(List<String> words) {
      this.words = List.copyOf(words);
    }

    @Override
    public final Iterator<String> iterator() {
      return words.iterator();
    }
  }

  static final class Forms extends OfferedWords {
    Forms() {
      super(List.of("table", "csv", "json"));
    }
  }

  static final class Solvers extends OfferedWords {
    Solvers() {
      super(List.of("auto", "highs", "ojalgo"));
    }
  }

  static final class Details extends OfferedWords {
    Details() {
      super(List.of("brief", "full"));
    }
  }

  static final class Measures extends OfferedWords {
    Measures() {
      super(List.of("expected", "cvar", "regret"));
    }
  }

  static final class Templates extends OfferedWords {
    Templates() {
      super(BeginPack.TEMPLATES);
    }
  }
}
