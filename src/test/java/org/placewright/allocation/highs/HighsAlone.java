package org.placewright.allocation.highs;

import com.sun.jna.Pointer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Lets HiGHS alone search a model: {@code FILE.mps SECONDS THREADS [allocation.csv]}. Prints {@code
 * read} once it has the model, then {@code plan OBJECTIVE bound BOUND} whenever HiGHS reports one.
 * For {@code scripts/bench}; otherwise HiGHS's own defaults. It begins from the places of an
 * allocation where one is given, and finds the rest of the plan itself.
 */
public final class HighsAlone {
  private static final int IMPROVING_SOLUTION = 4;
  private static final int LOGGING = 5;

  private HighsAlone() {}

  /**
   * Runs one search.
   *
   * @param args the file, the limit, the threads, and the plan to begin from if any
   */
  public static void main(String[] args) throws IOException {
    HighsLibrary library = Highs.library();
    Pointer highs = library.create();
    HighsOptions options = new HighsOptions(library, highs);
    options.setUp();
    options.real("time_limit", Double.parseDouble(args[1]));
    options.real("mip_rel_gap", 0);
    options.number("threads", Integer.parseInt(args[2]));
    if (library.readModel(highs, args[0]) < 0) {
      throw new IllegalArgumentException("HiGHS cannot read " + args[0]);
    }
    if (args.length > 3) {
      begin(Path.of(args[3]), library, highs);
    }
    say("read");
    HighsLibrary.Listener listener =
        (kind, message, dataOut, dataIn, userData) -> {
          if (dataOut != null) {
            print(
                library.getCallbackDataOutItem(dataOut, "mip_primal_bound").getDouble(0),
                library.getCallbackDataOutItem(dataOut, "mip_dual_bound").getDouble(0));
          }
        };
    library.setCallback(highs, listener, null);
    library.startCallback(highs, IMPROVING_SOLUTION);
    library.startCallback(highs, LOGGING);
    library.zeroAllClocks(highs);
    library.run(highs);
    print(info(library, highs, "objective_function_value"), info(library, highs, "mip_dual_bound"));
    library.destroy(highs);
  }

  /** The places of each programme and intake year; HiGHS works out what follows from them. */
  private static void begin(Path allocation, HighsLibrary library, Pointer highs)
      throws IOException {
    if (!Files.exists(allocation)) {
      say("no plan to begin from");
      return;
    }
    List<Integer> columns = new ArrayList<>();
    List<Double> places = new ArrayList<>();
    try (CSVParser rows =
        CSVParser.parse(
            allocation,
            StandardCharsets.UTF_8,
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      for (CSVRecord row : rows) {
        int[] column = new int[1];
        String name = "places[" + row.get("programme") + "," + row.get("intake_year") + "]";
        if (library.getColByName(highs, name, column) >= 0) {
          columns.add(column[0]);
          places.add(Double.parseDouble(row.get("places")));
        }
      }
    }
    library.setSparseSolution(
        highs,
        columns.size(),
        columns.stream().mapToInt(Integer::intValue).toArray(),
        places.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static double info(HighsLibrary library, Pointer highs, String name) {
    double[] value = new double[1];
    library.getDoubleInfoValue(highs, name, value);
    return value[0];
  }

  private static void print(double objective, double bound) {
    say("plan " + objective + " bound " + bound);
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
