/** Validators of the constraints of Levier. Public because a service loader makes them; no API. */
@NullMarked
package fr.levier.core.internal.validation;

import org.jspecify.annotations.NullMarked;
