/**
 * Dated law: what a text says on a given day, who says so, and when that was last verified.
 *
 * <p>A figure without an article, a first day in force and a day of verification cannot be written here. All types are
 * immutable and safe to share between threads.
 */
@NullMarked
package fr.levier.core.law;

import org.jspecify.annotations.NullMarked;
