package org.placewright.allocation.highs;

import com.sun.jna.Pointer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placewright.allocation.model.MipWatch;
import org.placewright.allocation.model.Values;

/**
 * Hears HiGHS during a search: passes better plans on, and stops it at the iteration limit or when
 * asked to.
 */
final class SearchListener implements HighsLibrary.Listener {
  static final int IMPROVING_SOLUTION = 4;
  static final int INTERRUPT = 6;

  private final HighsLibrary library;
  private final MipWatch watch;
  private final long maxLpIterations;
  private final int columns;
  private Optional<RuntimeException> failure = Optional.empty();

  SearchListener(HighsLibrary library, MipWatch watch, long maxLpIterations, int columns) {
    this.library = library;
    this.watch = watch;
    this.maxLpIterations = maxLpIterations;
    this.columns = columns;
  }

  @Override
  public void invoke(
      int kind,
      @Nullable Pointer message,
      @Nullable Pointer dataOut,
      @Nullable Pointer dataIn,
      @Nullable Pointer userData) {
    if (dataOut == null) {
      return;
    }
    // An exception must not cross native code; the search is stopped and it is thrown afterwards.
    try {
      if (kind == IMPROVING_SOLUTION) {
        improved(dataOut);
      } else if (kind == INTERRUPT && dataIn != null && stops(dataOut)) {
        // user_interrupt is the first field of HighsCallbackDataIn.
        dataIn.setInt(0, 1);
      }
    } catch (RuntimeException e) {
      failure = Optional.of(e);
    }
  }

  /** Throws what the watch threw. */
  void rethrow() {
    failure.ifPresent(
        e -> {
          throw e;
        });
  }

  private boolean stops(Pointer dataOut) {
    return failure.isPresent()
        || item(dataOut, "mip_total_lp_iterations").getLong(0) >= maxLpIterations
        || watch.cancelled();
  }

  private void improved(Pointer dataOut) {
    double[] x = item(dataOut, "mip_solution").getDoubleArray(0, columns);
    double objective = item(dataOut, "objective_function_value").getDouble(0);
    double bound = item(dataOut, "mip_dual_bound").getDouble(0);
    watch.improved(Values.of(x), objective, bound);
  }

  private Pointer item(Pointer dataOut, String name) {
    return library.getCallbackDataOutItem(dataOut, name);
  }
}
