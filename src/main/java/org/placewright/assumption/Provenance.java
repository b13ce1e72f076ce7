package org.placewright.assumption;

import java.util.Optional;
import org.placewright.construction.NamedComponents;

/**
 * Where a figure comes from and who answers for it.
 *
 * @param source the text of a {@code source} column; empty when nothing is said
 * @param dated a year or a day, as 2008 or 2008-04-21; empty when it is not known
 * @param owner the person, role or body who answers for it; empty when nobody does
 * @param basis what it rests on; empty when it is not known
 */
@NamedComponents
public record Provenance(String source, String dated, String owner, Optional<Basis> basis) {
  /** The source of values that the program assumes where a pack gives none. */
  public static final String DEFAULT = "default of the program";

  /** How the text begins of what still has the figures of the template it was begun from. */
  public static final String TEMPLATE = "template";

  /** The source of values set on the command line. */
  public static final String COMMAND_LINE = "set on the command line";

  /**
   * What the text of a source column shows alone.
   *
   * @param source as in a {@code source} column
   * @return without date and owner
   */
  public static Provenance ofText(String source) {
    boolean judged = source.equals(DEFAULT) || source.equals(COMMAND_LINE);
    return new Provenance(source, "", "", judged ? Optional.of(Basis.JUDGED) : Basis.of(source));
  }

  /** Whether a text says that the figures are still those of a template. */
  public static boolean isTemplate(String source) {
    return source.equals(TEMPLATE) || source.startsWith(TEMPLATE + ":");
  }
}
