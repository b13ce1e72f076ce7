/** The tables of a run as a workbook that spreadsheets open. */
@NullMarked
package org.placewright.report.workbook;

import org.jspecify.annotations.NullMarked;
