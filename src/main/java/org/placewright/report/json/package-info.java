/** What is decided, for other programs: summaries and the manifest. */
@NullMarked
package org.placewright.report.json;

import org.jspecify.annotations.NullMarked;
