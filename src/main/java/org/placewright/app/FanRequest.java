package org.placewright.app;

import java.nio.file.Path;
import java.util.Optional;
import org.placewright.input.CsvFiles;
import org.placewright.input.UnreadableInput;
import org.placewright.os.FileKind;

/**
 * A fan that is asked for.
 *
 * @param draws how many futures to draw, at least 2
 * @param seed of the draws; empty for the pack's own
 * @param threads how many work at a time; results do not depend on it
 * @param widenBy the error bands of a back-test to widen it by; empty for those of the pack, {@link
 *     #UNWIDENED} for none
 */
public record FanRequest(int draws, Optional<Long> seed, int threads, Optional<Path> widenBy) {
  /** Written in the place of a file: not to be widened, not even by the pack's own bands. */
  public static final Path UNWIDENED = Path.of("none");

  /** The bands that a pack may have beside its tables. */
  static final String BANDS = "error_bands.csv";

  /** The same, with the pack's own bands where no other word was given. */
  FanRequest in(Path pack) throws UnreadableInput {
    Path own = pack.resolve(BANDS);
    Optional<Path> bands =
        widenBy.isEmpty() && CsvFiles.kind(own) != FileKind.NOTHING ? Optional.of(own) : widenBy;
    return new FanRequest(draws, seed, threads, bands.filter(file -> !file.equals(UNWIDENED)));
  }
}
