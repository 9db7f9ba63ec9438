/** What changed between two texts, word by word. */
@NullMarked
package fr.levier.docs.diff;

import org.jspecify.annotations.NullMarked;
