package org.milepost.insurance;

/** Why something that was written of a payer can't stand. */
public enum PayerFault {
    /** The file is no text in UTF-8. */
    NOT_UTF8,
    /** The first line does not name the columns. */
    HEADER,
    /** The line has not as many fields as the first. */
    COLUMNS,
    /** A quotation mark stands where none may; what comes after can't be read. */
    QUOTES,
    /** There are more lines than a file may have. */
    TOO_MANY_LINES,
    /** The id is none. */
    ID,
    /** The id belongs to another payer. */
    ID_TAKEN,
    /** The line names a payer that an earlier one named. */
    TWICE,
    /** The name is missing, too long, or holds what no name does. */
    NAME,
    /** The id at the clearinghouse is missing, too long, or holds what no such id does. */
    CONNECTION_ID,
    /** The id at the clearinghouse is another payer's. */
    CONNECTION_ID_TAKEN,
    /** An alias is too long or holds what no name does, or there are too many. */
    ALIASES,
    /** What is written begins as a formula does: a spreadsheet would run it. */
    FORMULA
}
