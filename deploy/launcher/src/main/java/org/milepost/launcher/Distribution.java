package org.milepost.launcher;

import java.nio.file.Path;

/**
 * The folder that the build made and the script {@code bin/milepost} names.
 *
 * @param folder its absolute path
 */
record Distribution(Path folder) {
    /**
     * The distribution that this process runs from.
     *
     * @throws CannotContinue if the process was not started by {@code bin/milepost}
     */
    static Distribution current() {
        String folder = System.getProperty("milepost.distribution");
        if (folder == null) {
            throw new CannotContinue("Start Milepost by its script, bin/milepost.");
        }
        return new Distribution(Path.of(folder));
    }

    Path application() {
        return folder.resolve("ROOT.war");
    }

    /** For each module what has to lie open beside the application: its migrations, its settings, what a demo prints of it. */
    Path modules() {
        return folder.resolve("modules");
    }
}
