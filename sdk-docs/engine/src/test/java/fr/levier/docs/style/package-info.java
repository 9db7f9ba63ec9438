/** The look of a house, seen in its figures. */
@NullMarked
package fr.levier.docs.style;

import org.jspecify.annotations.NullMarked;
