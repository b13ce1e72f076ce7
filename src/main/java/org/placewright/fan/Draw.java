package org.placewright.fan;

/** The values of all inputs in one run; those that do not move stay as the pack has them. */
interface Draw {
  /** Whether an input has a value other than the pack's own. */
  boolean moves(int input);

  double value(int input);

  /** A draw of all inputs. */
  static Draw ofAll(double[] values) {
    return new Draw() {
      @Override
      public boolean moves(int input) {
        return true;
      }

      @Override
      public double value(int input) {
        return values[input];
      }
    };
  }

  /** One input at a value, the others as the pack has them. */
  static Draw ofOne(int only, double value) {
    return new Draw() {
      @Override
      public boolean moves(int input) {
        return input == only;
      }

      @Override
      public double value(int input) {
        return value;
      }
    };
  }
}
