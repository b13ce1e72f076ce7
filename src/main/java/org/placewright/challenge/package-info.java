/**
 * Returns of posts wanted, each compared with those of its peers. A fact of the input: checks warn
 * of it, demand uses it, reports print it.
 */
@NullMarked
package org.placewright.challenge;

import org.jspecify.annotations.NullMarked;
