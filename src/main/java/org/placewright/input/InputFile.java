package org.placewright.input;

/**
 * What was read, for the manifest of a run.
 *
 * @param name the file's name
 * @param bytes its size
 * @param sha256 its SHA-256, 64 hexadecimal digits in lower case
 */
public record InputFile(String name, long bytes, String sha256) {}
