package org.placewright.allocation;

/**
 * A lever that a pack has to name: one that does not reads as it did before there was such a rule.
 */
public interface NamedLever extends Lever {
  @Override
  default boolean concerns(LeverSettings settings, PlanBrief brief) {
    return !settings.rows().isEmpty();
  }
}
