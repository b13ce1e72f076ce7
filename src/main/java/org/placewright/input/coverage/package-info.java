/**
 * Which specialties, deaneries, sexes and programmes a table must have rows for, given what the
 * other tables hold: one declaration a table, and one check that reads them all.
 */
@NullMarked
package org.placewright.input.coverage;

import org.jspecify.annotations.NullMarked;
