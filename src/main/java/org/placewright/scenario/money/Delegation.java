package org.placewright.scenario.money;

import java.util.List;
import java.util.Optional;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * Who holds which part of which fund. It says whose money it is, and limits nothing.
 *
 * @param serviceLines sorted by specialty
 * @param holders sorted by service line, fund and SHA
 */
public record Delegation(List<ServiceLine> serviceLines, List<Holder> holders) {
  /** No fund has a part that anybody holds. */
  public static final Delegation NONE = new Delegation(List.of(), List.of());

  public Delegation {
    serviceLines = Row.sorted(serviceLines);
    holders = Row.sorted(holders);
  }

  /**
   * The service line that a specialty belongs to.
   *
   * @param specialty id in {@code specialties.csv}
   * @return its id, that of the rest where no row names the specialty, empty where there is none
   */
  public Optional<String> serviceLine(String specialty) {
    return Wildcard.mostSpecific(
            serviceLines,
            row -> Wildcard.covers(row.specialty(), specialty),
            row -> Wildcard.specificity(row.specialty()))
        .map(ServiceLine::id);
  }

  /**
   * The holders of a fund.
   *
   * @param fund id in {@code funds.csv}
   * @param sha id of a strategic health authority
   * @return at most one for each service line, sorted by it
   */
  public List<Holder> holders(String fund, String sha) {
    return holders.stream()
        .map(Holder::serviceLine)
        .distinct()
        .flatMap(line -> holder(line, fund, sha).stream())
        .toList();
  }

  private Optional<Holder> holder(String serviceLine, String fund, String sha) {
    return Wildcard.mostSpecific(
        holders,
        row ->
            row.serviceLine().equals(serviceLine)
                && row.fund().equals(fund)
                && Wildcard.covers(row.sha(), sha),
        row -> Wildcard.specificity(row.sha()));
  }
}
