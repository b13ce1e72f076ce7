package org.placewright.input;

/**
 * One file that was read, for the manifest of a run.
 *
 * @param name the file's name
 * @param bytes its size in bytes
 * @param sha256 its SHA-256, 64 hexadecimal digits in lower case
 */
public record InputFile(String name, long bytes, String sha256) {}
