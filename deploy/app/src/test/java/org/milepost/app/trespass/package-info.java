/** A network of modules that breaks each rule once. */
package org.milepost.app.trespass;
