/**
 * How many people will be needed: staff and vacancies of the base year, moved by the population's
 * use of services and by drivers. Does not depend on supply, but for the service of trainees.
 */
@NullMarked
package org.placewright.demand;

import org.jspecify.annotations.NullMarked;
