package org.parley.model;

/** What made a state of play: enough to make it again. */
public record Generator(String name, String version, String model, String modelSha256) {}
