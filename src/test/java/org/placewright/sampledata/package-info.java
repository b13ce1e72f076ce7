/** Makes the England sample pack from published figures and stated assumptions. */
@NullMarked
package org.placewright.sampledata;

import org.jspecify.annotations.NullMarked;
