package io.ringledger.gateway.dialect;

import tools.jackson.databind.json.JsonMapper;

/**
 * How one document words what the platform answers. A dialect gives back objects that its own {@link #mapper()} writes;
 * fields without a value are left out.
 */
public sealed interface Dialect
        permits OmnichannelDialect, ServicesDialect, ManagerDialect, MultitenantDialect, DialerDialect {

    Document document();

    /** Reads and writes in the letter case of the document. */
    JsonMapper mapper();

    /** Reads query parameters, which are all text, in the letter case of the document. */
    JsonMapper textMapper();

    /** Something that was asked for. */
    Object success(Object view);

    /** Something that was made; the documents without an envelope say it by the status alone. */
    default Object created(Object view) {
        return success(view);
    }

    /** A page of a list. */
    Object page(Page<?> page);

    /** Done, and there is nothing to show. */
    Object empty();

    /** It was not done. */
    Object failure(Failure failure);

    /** HTTP status of a failure; a document that knows fewer of them may say another. */
    default int status(Failure failure) {
        return failure.status();
    }
}
