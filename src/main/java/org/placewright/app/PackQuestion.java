package org.placewright.app;

import java.util.Optional;
import org.placewright.allocation.EarlierQuestion;
import org.placewright.allocation.PlanBrief;
import org.placewright.input.UnreadableInput;
import org.placewright.issue.InvalidInput;

/**
 * The question that a pack asks, read when somebody wants it.
 *
 * @param pack with its scenario; unknown where it is gone, or older than this version reads
 */
record PackQuestion(PackChoice pack) implements EarlierQuestion {
  @Override
  public Optional<PlanBrief> brief() {
    try {
      return Optional.of(PlanBrief.of(LoadedPack.read(pack).scenario()));
    } catch (UnreadableInput | InvalidInput goneOrOlder) {
      return Optional.empty();
    }
  }
}
