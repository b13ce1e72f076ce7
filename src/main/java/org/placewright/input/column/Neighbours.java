package org.placewright.input.column;

/**
 * With which rows of its table a row is compared.
 *
 * @param along the column of the key in which they differ; in all others of the key they are alike
 * @param times how many times as much as the others, or as little, makes a row stand out; above 1
 */
public record Neighbours(String along, double times) {}
