/** The rules that a plan must keep, prices of shortage, assurance and clinical leaders. */
@NullMarked
package org.placewright.scenario.policy;

import org.jspecify.annotations.NullMarked;
