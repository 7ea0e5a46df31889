/** Journeys through the whole application: the real WAR on the real server, with a real PostgreSQL and a payer that answers. */
package org.milepost.app.journeys;
