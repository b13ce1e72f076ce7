/** Funds, budgets, tariffs, what changes them, and where money may move. */
@NullMarked
package org.placewright.scenario.money;

import org.jspecify.annotations.NullMarked;
