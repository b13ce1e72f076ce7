package org.placewright.sampledata;

import java.util.List;
import java.util.Locale;

/**
 * Independent assessments. All scores are illustrative. At most one programme of a specialty and
 * deanery is made to fail, and only where the rest can take its places, so that closing it breaks
 * no other rule.
 */
record Quality(Programmes programmes, Sources sources) {
  private static final String SOURCE =
      "illustrative: scores are invented and say nothing of anyone";

  Table table() {
    Table table = new Table("quality", 3, "programme,assessor,assessed_on,score");
    for (Programme p : programmes.all()) {
      add(table, p);
    }
    return table;
  }

  private void add(Table table, Programme p) {
    double lot = lot(p);
    String assessor = assessor(p);
    boolean weak = lot < 0.12 && canClose(p);
    int good = 64 + (int) (33 * Hash.unit("score " + p.id()));
    int poor = 42 + (int) (17 * Hash.unit("score " + p.id()));
    if (weak && lot < 0.008) {
      return;
    }
    if (weak && lot < 0.025) {
      table.add(SOURCE, p.id(), assessor, "2001-" + dayOfYear(p), good);
      return;
    }
    if (lot > 0.93) {
      table.add(SOURCE, p.id(), assessor, "2003-" + dayOfYear(p), poor);
    }
    table.add(SOURCE, p.id(), assessor, year(p) + "-" + dayOfYear(p), weak ? poor : good);
  }

  /** Returns the usual assessor, or visitors from elsewhere where that one has an interest. */
  private String assessor(Programme p) {
    String usual = p.specialty().group().text("assessor");
    boolean interested =
        sources.finished("interests").stream()
            .anyMatch(
                r -> r.text("assessor").equals(usual) && r.text("provider").equals(p.provider()));
    return interested ? "visiting-panel" : usual;
  }

  private static double lot(Programme p) {
    return Hash.unit("lot " + p.id());
  }

  private static int year(Programme p) {
    return 2006 + (int) (3 * Hash.unit("year " + p.id()));
  }

  private static String dayOfYear(Programme p) {
    int month = 1 + (int) (11 * Hash.unit("month " + p.id()));
    int day = 1 + (int) (28 * Hash.unit("day " + p.id()));
    return String.format(Locale.ROOT, "%02d-%02d", month, day);
  }

  private boolean canClose(Programme p) {
    if (p.specialty().undergraduate() || p.specialty().group().id().equals("general-practice")) {
      return false;
    }
    List<Programme> cell =
        programmes.all().stream().filter(q -> q.cell().equals(p.cell())).toList();
    long now = cell.stream().mapToLong(Programme::places).sum();
    List<Programme> others = cell.stream().filter(q -> !q.id().equals(p.id())).toList();
    boolean weakest = others.stream().allMatch(q -> lot(q) > lot(p));
    long room = others.stream().mapToLong(Programme::maxPlaces).sum();
    double mayFall = StrictMath.max(2, StrictMath.floor(0.15 * now));
    return weakest && room >= now - mayFall;
  }
}
