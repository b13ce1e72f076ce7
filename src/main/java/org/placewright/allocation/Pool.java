package org.placewright.allocation;

import java.util.ArrayList;
import java.util.List;
import org.placewright.allocation.model.Term;
import org.placewright.construction.NamedComponents;
import org.placewright.scenario.row.Wildcard;

/**
 * Who draws on a pool of entrants in one intake year, and how large it is, both as linear functions
 * of the planned places. In expected heads.
 *
 * @param profession whose pool it is
 * @param specialty the one specialty of it that has applicants of its own; {@code *} for all of it
 * @param year the intake year; after the last planned one, a year in which what that one carries on
 *     meets another pool than the year before
 * @param years the years for which it stands, 1 or more
 * @param entrants expected entrants: fill rate × places
 * @param entrantsApart what of the entrants no plan decides; below 0 where a promise for the last
 *     planned intake does not carry on
 * @param headcount people who can enter when every feeding specialty carries on
 * @param fed what feeding places add to the pool: share × fill rate × places
 * @param fedApart less what they add when they carry on
 * @param promised entrants on the places that are promised already
 */
@NamedComponents
public record Pool(
    String profession,
    String specialty,
    int year,
    int years,
    List<Term> entrants,
    double entrantsApart,
    double headcount,
    List<Term> fed,
    double fedApart,
    double promised) {
  public Pool {
    entrants = List.copyOf(entrants);
    fed = List.copyOf(fed);
  }

  /**
   * What a row or scope calls it.
   *
   * @return the profession, or profession and specialty as {@code doctor/surgery}
   */
  public String scope() {
    return specialty.equals(Wildcard.ANY) ? profession : profession + "/" + specialty;
  }

  /**
   * The left side of a row on the pool: entrants less the counted share of what feeding places add
   * to it.
   *
   * @param share how much of the pool counts; 1 for all of it
   * @return terms; the right side to it is {@link #room}
   */
  public List<Term> drawn(double share) {
    List<Term> terms = new ArrayList<>(entrants);
    for (Term term : fed) {
      if (share * term.coefficient() != 0) {
        terms.add(new Term(term.programme(), term.intake(), -share * term.coefficient()));
      }
    }
    return terms;
  }

  /**
   * The right side of a row on the pool: entrants that {@link #drawn} may or shall come to.
   *
   * @param share how much of the pool counts; 1 for all of it
   * @param least entrants that the right side allows at least, before what feeding adds or takes
   * @return entrants
   */
  public double room(double share, double least) {
    return Math.max(share * headcount, least) + share * fedApart - entrantsApart;
  }

  /** The same for other years and another headcount. */
  Pool standing(int forYears, double heads) {
    return new Pool(
        profession,
        specialty,
        year,
        forYears,
        entrants,
        entrantsApart,
        heads,
        fed,
        fedApart,
        promised);
  }
}
