package io.ringledger.vocabulary;

/** Why a file of leads was not read, or not to its end. */
public enum LeadFileFault {
    /** it has no row at all */
    EMPTY,
    /** it is not UTF-8 */
    NOT_UTF8,
    /** no column is one of numbers */
    NO_PHONE_COLUMN,
    /** it has more columns than may be, or a name of one is too long */
    HEADER_INVALID,
    /** it is not what it says that it is, or breaks off */
    BROKEN,
    /** unpacked it is bigger, or has more rows, than is read */
    TOO_BIG_INSIDE,
    /** its bytes are gone, or cannot be read any more */
    LOST
}
