package org.placewright.report.chart;

import org.placewright.construction.NamedComponents;

/**
 * What a chart says to whom does not see it.
 *
 * @param id of the chart, the only one of its page
 * @param title what it shows, in a few words
 * @param description how it reads: the figures are in the table beside it
 * @param unit of its values, as its axis has it
 */
@NamedComponents
public record ChartText(String id, String title, String description, String unit) {}
