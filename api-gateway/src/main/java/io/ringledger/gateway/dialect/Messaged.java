package io.ringledger.gateway.dialect;

/** A view that brings a sentence for people; dialects whose envelope has a {@code message} use it. */
public interface Messaged {

    /** One sentence, without personal data. */
    String message();

    /** The sentence of a view, or a general one where it brings none. */
    static String of(Object view, String otherwise) {
        return view instanceof Messaged messaged ? messaged.message() : otherwise;
    }
}
