/** Words in two languages, French first, and the small services every message needs. */
@NullMarked
package fr.levier.core.text;

import org.jspecify.annotations.NullMarked;
