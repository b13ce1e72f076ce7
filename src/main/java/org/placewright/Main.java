package org.placewright;

/** Builds the command line and maps each outcome to an exit code. */
public final class Main {
  private Main() {}

  /**
   * Runs one command.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    System.err.println("placewright");
  }
}
