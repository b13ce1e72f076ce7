package org.placewright.allocation.model;

import static org.placewright.Fixtures.aPlaceColumn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A made-up model whose programmes are parted among sites as evenly as whole places go. Rules about
 * several programmes are about all their sites; a rule about one is written for each of its sites.
 */
public final class SplitPlan {
  private final PlanModel whole;
  private final int sites;
  private final LeverRows rules = new LeverRows();

  private SplitPlan(PlanModel whole, int sites) {
    this.whole = whole;
    this.sites = sites;
  }

  /** Parts the programmes of a model without cohorts. */
  public static PlanModel of(PlanModel whole, int sites) {
    return new SplitPlan(whole, sites).model();
  }

  private PlanModel model() {
    List<PlaceColumn> columns = new ArrayList<>();
    for (int programme = 0; programme < whole.columns().size() / whole.intakes(); programme++) {
      for (int site = 0; site < sites; site++) {
        for (int intake = 0; intake < whole.intakes(); intake++) {
          PlaceColumn of = whole.columns().get(programme * whole.intakes() + intake);
          columns.add(
              aPlaceColumn()
                  .name(of.name() + "-s" + site)
                  .specialty(of.specialty())
                  .deanery(of.deanery())
                  .lower(part(of.lower(), site))
                  .upper(part(of.upper(), site))
                  .baseline(part(of.baseline(), site))
                  .build());
        }
      }
    }
    whole.rules().limits().forEach(this::add);
    whole.rules().virements().forEach(rules::add);
    whole.rules().nets().forEach(rules::add);
    return new PlanModel(
        whole.intakes(), columns, whole.goals(), whole.prices(), rules, whole.labels());
  }

  private int part(int count, int site) {
    return count / sites + (site < count % sites ? 1 : 0);
  }

  private void add(LimitRow rule) {
    Set<Integer> programmes = new TreeSet<>();
    rule.terms().forEach(term -> programmes.add(term.programme()));
    boolean budget = rule.name().startsWith("ringfence") || rule.name().startsWith("money");
    if (programmes.size() != 1 || budget) {
      List<Term> terms = new ArrayList<>();
      for (int site = 0; site < sites; site++) {
        terms.addAll(terms(rule, site));
      }
      rules.add(with(rule, rule.name(), terms, 1));
      return;
    }
    for (int site = 0; site < sites; site++) {
      rules.add(with(rule, rule.name() + "-s" + site, terms(rule, site), sites));
    }
  }

  private List<Term> terms(LimitRow rule, int site) {
    return rule.terms().stream()
        .map(term -> new Term(term.programme() * sites + site, term.intake(), term.coefficient()))
        .toList();
  }

  private static LimitRow with(LimitRow rule, String name, List<Term> terms, int parts) {
    return new LimitRow(
        name, terms, rule.lower() / parts, rule.upper() / parts, rule.relaxPrice(), rule.years());
  }
}
