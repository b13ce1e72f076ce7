import com.google.ortools.Loader;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelBuilderHelper;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.SolveStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Lets CP-SAT search a model: {@code FILE.mps SECONDS THREADS}. Prints {@code read} once it has the
 * model, then CP-SAT's own lines. It has whole numbers only, and makes whole coefficients of all
 * others itself: columns count in hundredths here, equations may be missed by a twentieth, without
 * which none can be met, and money of millions of pounds needs more room than it takes by default.
 */
public final class CpSatAlone {
  private static final String WHOLE = "mip_max_bound:1e10,mip_var_scaling:100";
  private static final double MISSED = 0.05;

  private CpSatAlone() {}

  /**
   * Runs one search.
   *
   * @param args the file, the limit and the threads
   */
  public static void main(String[] args) throws IOException {
    Loader.loadNativeLibraries();
    ModelBuilder model = new ModelBuilder();
    if (!model.importFromMpsString(Files.readString(Path.of(args[0])))) {
      throw new IllegalArgumentException("CP-SAT cannot read " + args[0]);
    }
    ease(model.getHelper());
    say("read");
    ModelSolver solver = new ModelSolver("sat");
    solver.setTimeLimit(Duration.ofMillis(Math.round(1000 * Double.parseDouble(args[1]))));
    solver.setSolverSpecificParameters(
        "num_workers:" + args[2] + ",log_search_progress:true," + WHOLE);
    solver.enableOutput(true);
    SolveStatus status = solver.solve(model);
    say("ended " + status);
  }

  private static void ease(ModelBuilderHelper model) {
    for (int row = 0; row < model.numConstraints(); row++) {
      double side = model.getConstraintLowerBound(row);
      if (side == model.getConstraintUpperBound(row)) {
        model.setConstraintLowerBound(row, side - MISSED);
        model.setConstraintUpperBound(row, side + MISSED);
      }
    }
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
