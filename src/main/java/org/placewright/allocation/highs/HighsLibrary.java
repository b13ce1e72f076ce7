package org.placewright.allocation.highs;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * The functions of HiGHS's C interface that are used here (highs_c_api.h of 1.12), without their
 * prefix {@code Highs_}. HighsInt is 32 bits wide; {@link Highs} refuses a library where it is not.
 * Arrays of one element receive results.
 */
interface HighsLibrary extends Library {
  Pointer create();

  void destroy(Pointer highs);

  String version();

  int getSizeofHighsInt(Pointer highs);

  int setBoolOptionValue(Pointer highs, String option, int value);

  int setIntOptionValue(Pointer highs, String option, int value);

  int setDoubleOptionValue(Pointer highs, String option, double value);

  int setStringOptionValue(Pointer highs, String option, String value);

  @SuppressWarnings("TooManyParameters") // the C function's own signature
  int passMip(
      Pointer highs,
      int columns,
      int rows,
      int nonZeros,
      int matrixFormat,
      int sense,
      double offset,
      double[] cost,
      double[] lower,
      double[] upper,
      double[] rowLower,
      double[] rowUpper,
      int[] start,
      int[] index,
      double[] value,
      int[] integrality);

  int readModel(Pointer highs, String file);

  int changeColsBoundsByRange(Pointer highs, int from, int to, double[] lower, double[] upper);

  @SuppressWarnings("TooManyParameters") // the C function's own signature
  int addCol(
      Pointer highs,
      double cost,
      double lower,
      double upper,
      int nonZeros,
      int[] index,
      double[] value);

  int changeColsCostByRange(Pointer highs, int from, int to, double[] cost);

  int setSolution(
      Pointer highs,
      double[] columnValue,
      double @Nullable [] rowValue,
      double @Nullable [] columnDual,
      double @Nullable [] rowDual);

  /** Some columns only, for measurements of HiGHS alone: it completes the plan itself. */
  int setSparseSolution(Pointer highs, int columns, int[] index, double[] value);

  int getColByName(Pointer highs, String name, int[] column);

  int setBasis(Pointer highs, int[] columnStatus, int[] rowStatus);

  int setCallback(Pointer highs, Listener listener, @Nullable Pointer userData);

  int startCallback(Pointer highs, int kind);

  Pointer getCallbackDataOutItem(Pointer dataOut, String item);

  int zeroAllClocks(Pointer highs);

  int clearSolver(Pointer highs);

  int run(Pointer highs);

  int getModelStatus(Pointer highs);

  int getNumRow(Pointer highs);

  int getSolution(
      Pointer highs,
      double[] columnValue,
      double[] columnDual,
      double[] rowValue,
      double[] rowDual);

  @SuppressWarnings("TooManyParameters") // the C function's own signature
  int getRanging(
      Pointer highs,
      double @Nullable [] columnCostUpValue,
      double @Nullable [] columnCostUpObjective,
      int @Nullable [] columnCostUpIn,
      int @Nullable [] columnCostUpOut,
      double @Nullable [] columnCostDownValue,
      double @Nullable [] columnCostDownObjective,
      int @Nullable [] columnCostDownIn,
      int @Nullable [] columnCostDownOut,
      double @Nullable [] columnBoundUpValue,
      double @Nullable [] columnBoundUpObjective,
      int @Nullable [] columnBoundUpIn,
      int @Nullable [] columnBoundUpOut,
      double @Nullable [] columnBoundDownValue,
      double @Nullable [] columnBoundDownObjective,
      int @Nullable [] columnBoundDownIn,
      int @Nullable [] columnBoundDownOut,
      double @Nullable [] rowBoundUpValue,
      double @Nullable [] rowBoundUpObjective,
      int @Nullable [] rowBoundUpIn,
      int @Nullable [] rowBoundUpOut,
      double @Nullable [] rowBoundDownValue,
      double @Nullable [] rowBoundDownObjective,
      int @Nullable [] rowBoundDownIn,
      int @Nullable [] rowBoundDownOut);

  int getDualRay(Pointer highs, int[] hasRay, double[] rowValue);

  int getIntInfoValue(Pointer highs, String info, int[] value);

  int getInt64InfoValue(Pointer highs, String info, long[] value);

  int getDoubleInfoValue(Pointer highs, String info, double[] value);

  /** What HiGHS calls during a search. */
  interface Listener extends Callback {
    void invoke(
        int kind,
        @Nullable Pointer message,
        @Nullable Pointer dataOut,
        @Nullable Pointer dataIn,
        @Nullable Pointer userData);
  }
}
