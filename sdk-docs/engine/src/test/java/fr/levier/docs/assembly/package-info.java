/** Tests on the sample pack. */
@NullMarked
package fr.levier.docs.assembly;

import org.jspecify.annotations.NullMarked;
