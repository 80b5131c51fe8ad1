package io.ringledger.vocabulary;

/** What a file of leads is. */
public enum LeadFileFormat {
    /** comma, semicolon or tab between its cells, UTF-8 */
    CSV,
    /** a workbook, of which the first sheet is read */
    XLSX
}
