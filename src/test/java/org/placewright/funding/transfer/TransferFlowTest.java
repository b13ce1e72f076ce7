package org.placewright.funding.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TransferFlowTest {
  /** Nothing to spend, 10 allowed; all of it may leave. */
  private static final BudgetAmounts RICH =
      BudgetAmountsBuilder.builder().spend(0).allowance(10).mostOut(10).mostIn(10).build();

  private static final BudgetAmounts POOR =
      BudgetAmountsBuilder.builder().spend(16).allowance(10).mostOut(10).mostIn(10).build();

  @Test
  void nothingMovesWhereNothingIsMissing() {
    TransferFlow flow =
        TransferFlow.among(List.of(RICH, RICH), List.of(new TransferRoute(0, 1, 9, false)));
    assertEquals(0, flow.amount(0));
  }

  @Test
  void aFundsOwnMoneyOfTheYearBeforeGoesBeforeThatOfOthers() {
    // 0: the fund a year before; 1: another fund now; 2: the fund now, which needs 6 more.
    List<TransferRoute> routes =
        List.of(new TransferRoute(0, 2, 4, true), new TransferRoute(1, 2, 9, false));
    TransferFlow flow = TransferFlow.among(List.of(RICH, RICH, POOR), routes);
    assertEquals(4, flow.carriedOut(0));
    assertEquals(4, flow.carriedIn(2));
    assertEquals(-2, flow.moved(1));
    assertEquals(2, flow.moved(2));
  }

  @Test
  void moneyGoesOnOverSeveralYearsOnlyWithinTheLimitOfEach() {
    BudgetAmounts even =
        BudgetAmountsBuilder.builder().spend(10).allowance(10).mostOut(0).mostIn(0).build();
    List<TransferRoute> routes =
        List.of(new TransferRoute(0, 1, 5, true), new TransferRoute(1, 2, 3, true));
    TransferFlow flow = TransferFlow.among(List.of(RICH, even, POOR), routes);
    assertEquals(3, flow.carriedIn(1));
    assertEquals(3, flow.carriedOut(1));
    assertEquals(3, flow.carriedIn(2));
  }

  @Test
  void aTakerThatOnlyOneCanHelpIsHelpedThoughAnotherComesFirst() {
    // 1 and 2 need 6 more each. 0 may give to both, 3 only to 1: so 3 serves 1 and 0 serves 2.
    List<TransferRoute> routes =
        List.of(
            new TransferRoute(0, 1, 6, false),
            new TransferRoute(0, 2, 6, false),
            new TransferRoute(3, 1, 6, false));
    BudgetAmounts giver =
        BudgetAmountsBuilder.builder().spend(4).allowance(10).mostOut(10).mostIn(10).build();
    TransferFlow flow = TransferFlow.among(List.of(giver, POOR, POOR, giver), routes);
    assertEquals(6, flow.moved(1));
    assertEquals(6, flow.moved(2));
    assertEquals(0, flow.amount(0));
  }

  @Test
  void partsAreWhatMoneyCanJoin() {
    List<TransferRoute> routes =
        List.of(new TransferRoute(3, 1, 1, false), new TransferRoute(1, 4, 1, true));
    assertEquals(
        List.of(List.of(0), List.of(1, 3, 4), List.of(2)), TransferRoutes.parts(5, routes));
    assertEquals(
        List.of(new TransferRoute(1, 0, 1, false), new TransferRoute(0, 2, 1, true)),
        TransferRoutes.within(List.of(1, 3, 4), routes));
    assertTrue(TransferRoutes.within(List.of(0), routes).isEmpty());
  }

  @Test
  void ofFlowsThatMoveAsMuchTheOneThatCarriesLeastIsTaken() {
    // 1 and 2 need 6 more each and 0 may carry 6 to either. 3 may give 6 to 1; 4 may give them to 2
    // only by way of 5, in the year after. So 0 serves 2, and 3 serves 1, though 0 came first to 1.
    List<TransferRoute> routes =
        List.of(
            new TransferRoute(0, 1, 6, true),
            new TransferRoute(0, 2, 6, true),
            new TransferRoute(3, 1, 6, false),
            new TransferRoute(4, 5, 6, true),
            new TransferRoute(5, 2, 6, false));
    BudgetAmounts six =
        BudgetAmountsBuilder.builder().spend(4).allowance(10).mostOut(10).mostIn(10).build();
    BudgetAmounts even =
        BudgetAmountsBuilder.builder().spend(10).allowance(10).mostOut(10).mostIn(10).build();
    TransferFlow flow = TransferFlow.among(List.of(six, POOR, POOR, six, six, even), routes);
    assertEquals(6, flow.carriedOut(0));
    assertEquals(6, flow.moved(1) + flow.carriedIn(1));
    assertEquals(6, flow.carriedIn(2));
    assertEquals(-6, flow.moved(3));
    assertEquals(0, flow.carriedOut(4));
  }

  @Test
  void partsAreJoinedThroughOthersInAnyOrder() {
    List<TransferRoute> routes =
        List.of(
            new TransferRoute(4, 3, 1, false),
            new TransferRoute(3, 2, 1, false),
            new TransferRoute(2, 1, 1, false));
    assertEquals(List.of(List.of(0), List.of(1, 2, 3, 4)), TransferRoutes.parts(5, routes));
  }
}
