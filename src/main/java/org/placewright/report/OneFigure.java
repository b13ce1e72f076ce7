package org.placewright.report;

import org.placewright.scenario.row.WrittenRows.WrittenFigure;

/**
 * Another value of one figure.
 *
 * @param rule the lever's id that it gives room
 * @param figure what stands there now, and where
 * @param value what would do
 * @param change how far it is from what stands there, as a share of that; infinite from 0
 */
public record OneFigure(String rule, WrittenFigure figure, String value, double change)
    implements Repair {
  @Override
  public String place() {
    return figure.place();
  }

  @Override
  public String sentence() {
    String column = figure.name().column();
    return place() + " " + column + ": " + value + ", not " + figure.present();
  }
}
