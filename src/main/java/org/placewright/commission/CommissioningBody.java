package org.placewright.commission;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.placewright.scenario.register.Commissioner;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Register;
import org.placewright.scenario.register.Specialty;

/**
 * One who commissions places. What is in whose remit is said by the specialties alone.
 *
 * @param id {@code MEE}, or the SHA's id
 * @param kind which of the two kinds of commissioner
 */
public record CommissioningBody(String id, Commissioner kind) {
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
    all.add(new CommissioningBody(Commissioner.MEE.name(), Commissioner.MEE));
    register.shas().forEach(sha -> all.add(new CommissioningBody(sha, Commissioner.SHA)));
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

  /**
   * The name of this buyer's files, without what follows the dot.
   *
   * @return the id, with {@code sha-} before that of an SHA which has the name of another file
   */
  public String fileName() {
    String lower = id.toLowerCase(Locale.ROOT);
    boolean taken = lower.equals(INDEX) || lower.equals("mee");
    return kind == Commissioner.SHA && taken ? "sha-" + id : id;
  }
}
