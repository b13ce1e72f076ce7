package org.placewright.report;

import org.placewright.scenario.row.WrittenRows.WrittenFigure;

/**
 * One change of one file with which there is a plan: one was made.
 *
 * @param rule the lever's id that it gives room
 * @param figure what stands there now, and where
 * @param value what would do
 * @param change how far it is from what stands there, as a share of that; infinite from 0
 */
public record Repair(String rule, WrittenFigure figure, String value, double change) {}
