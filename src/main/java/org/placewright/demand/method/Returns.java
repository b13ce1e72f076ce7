package org.placewright.demand.method;

import java.util.List;
import org.placewright.challenge.ChallengedReturn;
import org.placewright.quantity.DeaneryYearTable;
import org.placewright.scenario.need.Method;
import org.placewright.scenario.need.PostsReturn;
import org.placewright.scenario.register.Specialty;

/** The posts that SHAs and practice groups say they want, compared with those of their peers. */
public final class Returns implements DemandMethod {
  @Override
  public MethodCard card() {
    return MethodCardBuilder.builder()
        .id(Method.RETURNS.code())
        .title("Posts that SHAs and practice groups want, challenged")
        .source(
            "A High Quality Workforce (2008): SHAs and practice groups say what they need, and the"
                + " Centre for Excellence challenges it. Distance: Iglewicz and Hoaglin, How to Detect"
                + " and Handle Outliers (1993).")
        .use(
            "Where those who employ know best. Every return is compared with the others of its specialty"
                + " and year by posts per 100,000 residents. Beyond the distance of `challenges.csv`"
                + " (3.5 without a row) it is an outlier: `use` takes it as it is; `flag`, the default,"
                + " takes it as it is and warns; `cap` brings it to the distance and warns. `project"
                + " --out` writes all of them, with their distances, to `returns_challenged.csv`. Fewer"
                + " than three returns are not challenged. Returns foresee what is coming: say `drivers`"
                + " no unless they are to grow as well.")
        .formula(
            "N(t) = Σ accepted(t);  r = posts / residents · 100,000;  distance = (r − median r) / (1.4826"
                + " · MAD)")
        .symbols(symbols())
        .years(
            "Between two years with rows the accepted posts of a return lie on the straight line; before"
                + " the first and after the last they stay.")
        .example(
            "Five SHAs of a million people want 38, 40, 41, 43 and 90 posts per million: median 41,"
                + " deviations 3, 1, 0, 2 and 49, MAD 2. 90 is 49 / 2.9652 = 16.5 above and flagged;"
                + " under `cap` it becomes 41 + 3.5 · 2.9652 = 51.4 posts.")
        .build();
  }

  private static List<MethodCard.Symbol> symbols() {
    return List.of(
        MethodCardSymbolBuilder.builder()
            .name("posts")
            .meaning("posts wanted")
            .unit("FTE")
            .from("`returns.csv`")
            .build(),
        MethodCardSymbolBuilder.builder()
            .name("residents")
            .meaning("the people they are for: as returned, or all of the deanery in that year")
            .unit("people")
            .from("`returns.csv`, `population.csv`")
            .build(),
        MethodCardSymbolBuilder.builder()
            .name("MAD")
            .meaning(
                "median of |r − median r| over all returns of the specialty and year; where it is 0,"
                    + " 1.2533 · mean of |r − median r| stands for 1.4826 · MAD. Written out, 1.4826 is"
                    + " 1.482602218505602 and 1.2533 is 1.2533141373155")
            .unit("FTE per 100,000")
            .from("`returns.csv`")
            .build(),
        MethodCardSymbolBuilder.builder()
            .name("accepted(t)")
            .meaning(
                "posts; when capped, (median ± distance allowed · 1.4826 · MAD) · residents /"
                    + " 100,000")
            .unit("FTE")
            .from("`challenges.csv`")
            .build());
  }

  @Override
  public DeaneryYearTable fte(Specialty specialty, MethodInputs basis) {
    double[][] fte = new double[basis.deaneries().size()][];
    for (int d = 0; d < fte.length; d++) {
      String deanery = basis.deaneries().get(d).id();
      YearLines lines = new YearLines();
      for (ChallengedReturn challenged : basis.returns()) {
        PostsReturn row = challenged.row();
        if (row.specialty().equals(specialty.id()) && row.deanery().equals(deanery)) {
          lines.add(row.returnedBy(), row.year(), challenged.acceptedFte());
        }
      }
      fte[d] = lines.total(basis.horizon());
    }
    return new DeaneryYearTable(fte);
  }
}
