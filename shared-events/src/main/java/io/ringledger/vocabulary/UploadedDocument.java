package io.ringledger.vocabulary;

/**
 * A document as it was uploaded. Anybody may be named in what it is called.
 *
 * @param title for people, 1 to 500 characters
 * @param fileName as the browser sent it, without directories, 1 to 255 characters
 */
public record UploadedDocument(String title, String fileName) {
    /** JSON that is read once the key is gone. */
    public static final String ERASED = "{\"title\":\"" + Erased.TEXT + "\",\"fileName\":\"" + Erased.TEXT + "\"}";

    private static final int FILE_NAME = 255;

    public UploadedDocument {
        KnowledgeContent.checkTitle(title);
        if (fileName.isBlank() || fileName.length() > FILE_NAME) {
            throw new IllegalArgumentException("file name has 1 to " + FILE_NAME + " characters");
        }
    }

    /** Not the names: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "UploadedDocument[]";
    }
}
