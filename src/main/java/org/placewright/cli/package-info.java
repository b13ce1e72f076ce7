/** One class a command: it parses, calls a use case and prints. */
@NullMarked
package org.placewright.cli;

import org.jspecify.annotations.NullMarked;
