/** Lets staff sign in by the network's own identity provider: OpenID Connect, authorization code flow with PKCE. */
@NullMarked
package org.milepost.staff.oidc;

import org.jspecify.annotations.NullMarked;
