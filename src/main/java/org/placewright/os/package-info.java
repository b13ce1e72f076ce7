/**
 * What the operating system can do and Java cannot: two folders that change places in one step, and
 * standard output closed to native code. And what Java's failures leave out: the file's name.
 */
@NullMarked
package org.placewright.os;

import org.jspecify.annotations.NullMarked;
