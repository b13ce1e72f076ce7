/**
 * What is wrong with the data, said once: a code, a place, a sentence and advice. Depends on the
 * JDK alone.
 */
@NullMarked
package org.placewright.issue;

import org.jspecify.annotations.NullMarked;
