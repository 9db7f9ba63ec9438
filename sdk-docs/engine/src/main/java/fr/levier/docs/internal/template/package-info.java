/** What a clause becomes once compiled. Not API: it changes without notice. */
@NullMarked
package fr.levier.docs.internal.template;

import org.jspecify.annotations.NullMarked;
