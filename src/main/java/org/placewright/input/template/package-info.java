/**
 * A pack begun from a template: its rows as they are, or made for other specialties and deaneries,
 * and marked until somebody replaces them.
 */
@NullMarked
package org.placewright.input.template;

import org.jspecify.annotations.NullMarked;
