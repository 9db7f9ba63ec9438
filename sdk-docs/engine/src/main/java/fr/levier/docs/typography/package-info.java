/**
 * French typography: numbers and amounts in letters, dates in words, no-break spaces, quotes and apostrophes.
 */
@NullMarked
package fr.levier.docs.typography;

import org.jspecify.annotations.NullMarked;
