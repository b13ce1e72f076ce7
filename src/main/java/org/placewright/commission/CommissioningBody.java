package org.placewright.commission;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.placewright.scenario.register.Commissioner;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Register;
import org.placewright.scenario.register.Specialty;

/**
 * One who commissions places. What is in whose remit is said by the specialties alone.
 *
 * @param id {@code MEE}, or the SHA's id
 * @param kind which of the two kinds of commissioner
 * @param fileName the name of this buyer's files, without what follows the dot: the id wherever
 *     every file system can hold it beside the others
 */
public record CommissioningBody(String id, Commissioner kind, String fileName) {
  /** What a file beside the commissions is called, so that no SHA's may be. */
  public static final String INDEX = "index";

  /**
   * All who may commission anything.
   *
   * @param register who there is
   * @return Medical Education England, then the SHAs by id
   */
  public static List<CommissioningBody> all(Register register) {
    List<CommissioningBody> all = new ArrayList<>();
    String mee = Commissioner.MEE.name();
    all.add(new CommissioningBody(mee, Commissioner.MEE, mee));
    FileNames names =
        new FileNames(List.copyOf(register.shas()), Set.of(INDEX, mee.toLowerCase(Locale.ROOT)));
    for (String sha : register.shas()) {
      all.add(new CommissioningBody(sha, Commissioner.SHA, names.of(sha)));
    }
    return List.copyOf(all);
  }

  /**
   * Whether places are in this buyer's remit.
   *
   * @param specialty what they train for
   * @param deanery where
   * @return whether this buyer, and so nobody else, commissions them
   */
  public boolean buys(Specialty specialty, Deanery deanery) {
    return specialty.commissioner() == kind
        && (kind == Commissioner.MEE || deanery.sha().equals(id));
  }
}
