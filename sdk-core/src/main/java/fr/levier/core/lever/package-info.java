/**
 * Levers: what a plugin brings, which ones are installed and from which jar, and which are open to whom.
 *
 * <p>A lever is a plugin found by {@link java.util.ServiceLoader}. All types are immutable and safe to share between threads.
 */
@NullMarked
package fr.levier.core.lever;

import org.jspecify.annotations.NullMarked;
