package io.ringledger.platform.messages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/** Lets everything that a message causes inherit its tenant, actor, action and request, and name it as its cause. */
public final class CauseProvider implements CorrelationDataProvider {
    private static final List<String> INHERITED = List.of(
            MetadataKeys.TENANT_ID,
            MetadataKeys.USER_ID,
            MetadataKeys.ACTION,
            MetadataKeys.REQUEST_ID,
            MetadataKeys.CLAIM);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        MetaData metaData = message.getMetaData();
        Map<String, Object> caused = new HashMap<>(metaData.subset(INHERITED.toArray(String[]::new)));
        caused.put(MetadataKeys.CAUSATION_ID, message.getIdentifier());
        caused.put(
                MetadataKeys.CORRELATION_ID,
                metaData.getOrDefault(MetadataKeys.CORRELATION_ID, message.getIdentifier()));
        return caused;
    }
}
