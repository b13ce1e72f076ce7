package org.placewright.submission;

import java.util.Optional;

/**
 * One provider in the account of a collection.
 *
 * @param provider its id
 * @param status what became of its return
 * @param submission what it sent; empty where nothing that can be read
 * @param note what else a person should know; may be empty
 */
public record ProviderLine(
    String provider, Status status, Optional<Submission> submission, String note) {}
