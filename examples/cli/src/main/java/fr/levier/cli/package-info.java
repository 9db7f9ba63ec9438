/**
 * The command line: a thin caller of the SDK, and its first user.
 *
 * <p>It is the one place that may look at a clock; everything it knows of the machine comes in through {@link Terminal}.
 */
@NullMarked
package fr.levier.cli;

import org.jspecify.annotations.NullMarked;
