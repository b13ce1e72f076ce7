/**
 * Output folders that are whole or not there: drafts, locks, fingerprints and what a finished run
 * left.
 */
@NullMarked
package org.placewright.folder;

import org.jspecify.annotations.NullMarked;
