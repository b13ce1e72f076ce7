package org.placewright.allocation.branch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.placewright.allocation.model.Blocks;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.Values;

/** Replays a proof by leaves without any solver, of a whole program or block by block. */
public final class LeavesCheck {
  private LeavesCheck() {}

  /**
   * Replays a proof of either kind.
   *
   * @param program whose plans it is about
   * @param known the block of each column by name, as of {@link Blocks#of}
   * @param leaves the proof
   */
  public static CoverCheck.Replayed of(LinearProgram program, List<String> known, Leaves leaves) {
    Cover whole = leaves.covers().get(Leaves.WHOLE);
    if (whole != null) {
      return leaves.covers().size() == 1 && leaves.shared().isEmpty()
          ? CoverCheck.of(program, whole)
          : faulty(List.of("The leaves are of all plans and of blocks at once."));
    }
    Blocks blocks = Blocks.of(program, known);
    List<String> faults = new ArrayList<>();
    Values shared = blocks.shared(program.perRow(leaves.shared()));
    Map<String, Double> written = program.byRowName(shared);
    Set<String> strange = new HashSet<>(leaves.shared().keySet());
    strange.removeAll(written.keySet());
    strange.forEach(row -> faults.add("A shared price is for " + row + ", which is no such row."));
    if (!leaves.covers().keySet().equals(Set.copyOf(blocks.names()))) {
      faults.add("The leaves are of other blocks than the plan has.");
    }
    Map<String, Double> bounds = new TreeMap<>();
    leaves
        .covers()
        .forEach(
            (name, cover) -> {
              CoverCheck.Replayed replayed = CoverCheck.of(blocks.priced(name, shared), cover);
              replayed.faults().forEach(fault -> faults.add(name + ": " + fault));
              bounds.put(name, replayed.bound());
            });
    return faults.isEmpty()
        ? new CoverCheck.Replayed(blocks.bound(shared, bounds), faults)
        : faulty(faults);
  }

  private static CoverCheck.Replayed faulty(List<String> faults) {
    return new CoverCheck.Replayed(Double.NEGATIVE_INFINITY, faults.stream().sorted().toList());
  }
}
