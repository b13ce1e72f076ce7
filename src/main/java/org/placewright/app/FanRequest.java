package org.placewright.app;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A fan that is asked for.
 *
 * @param draws how many futures to draw, at least 2
 * @param seed of the draws; empty for the pack's own
 * @param threads how many work at a time; results do not depend on it
 * @param widenBy the error bands of a back-test to widen it by; empty for none
 */
public record FanRequest(int draws, Optional<Long> seed, int threads, Optional<Path> widenBy) {}
