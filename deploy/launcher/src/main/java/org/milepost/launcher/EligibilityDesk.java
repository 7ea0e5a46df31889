package org.milepost.launcher;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.milepost.insurance.EligibilityDrafts;
import org.milepost.insurance.EligibilityFiles;
import org.milepost.insurance.UnusableDraft;

/**
 * Does what the commands of {@code milepost eligibility} say. Apart from them, for it alone needs the insurance module, which is on the
 * class path for these commands only, while every command is looked at whichever is called.
 */
final class EligibilityDesk {
    private static final String STANDARD_INPUT = "-";
    private static final int BUFFER = 64 * 1024;

    private EligibilityDesk() {}

    /** Writes what {@code files} say, one after the other. Returns whether each was read; what was not is told on {@code err}. */
    static boolean read(
            List<String> files, boolean json, boolean reveal, Optional<LocalDate> date, PrintWriter to, PrintWriter err)
            throws IOException {
        // The command's own writer passes every piece on by itself.
        BufferedWriter out = new BufferedWriter(to, BUFFER);
        EligibilityFiles answers = EligibilityFiles.writingTo(
                out, json ? EligibilityFiles.Form.JSON : EligibilityFiles.Form.TEXT, reveal, date);
        boolean all = true;
        for (String file : files) {
            Optional<String> problem = read(answers, file);
            out.flush();
            problem.ifPresent(sentence -> err.println("milepost: " + sentence));
            all &= problem.isEmpty();
        }
        return all;
    }

    /** Reads one file. Returns why it could not be read, where it could not. */
    private static Optional<String> read(EligibilityFiles answers, String file) {
        try (InputStream in = open(file)) {
            return answers.read(file, in) ? Optional.empty() : Optional.of(named(file) + " holds no X12.");
        } catch (IOException unreadable) {
            return Optional.of(sentence(file, unreadable));
        }
    }

    /** The questions that {@code file} describes. @throws CannotContinue where it can't be read or written as a question */
    static List<String> draft(String file) {
        try (InputStream in = open(file)) {
            return EligibilityDrafts.write(in, LocalDateTime.now(ZoneOffset.UTC));
        } catch (UnusableDraft unusable) {
            throw new CannotContinue(String.valueOf(unusable.getMessage()));
        } catch (IOException unreadable) {
            throw new CannotContinue(sentence(file, unreadable));
        }
    }

    private static InputStream open(String file) throws IOException {
        return file.equals(STANDARD_INPUT)
                ? new FileInputStream(FileDescriptor.in)
                : Files.newInputStream(Path.of(file));
    }

    private static String sentence(String file, IOException unreadable) {
        return named(file) + (unreadable instanceof NoSuchFileException ? " does not exist." : " can't be read.");
    }

    private static String named(String file) {
        return file.equals(STANDARD_INPUT) ? "Standard input" : file;
    }
}
