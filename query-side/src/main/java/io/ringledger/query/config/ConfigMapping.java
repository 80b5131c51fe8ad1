package io.ringledger.query.config;

import io.ringledger.api.config.BusinessConfigVersions.Version;
import io.ringledger.query.projection.StreamProjection;
import io.ringledger.vocabulary.BusinessConfigId;
import io.ringledger.vocabulary.BusinessProfile;
import io.ringledger.vocabulary.TenantId;
import java.util.Date;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** A business configuration's document in MongoDB. Profiles are kept as text: nothing in them is searched for. */
final class ConfigMapping {
    static final String TENANT = "tenant";
    static final String CREATED_AT = "createdAt";
    static final String ACTIVE = "active";
    static final String DELETED = "deleted";

    private static final String VERSIONS = "versions";
    private static final JsonMapper JSON = JsonMapper.shared();

    private ConfigMapping() {}

    static Document write(ConfigDocument config) {
        return new Document(TENANT, config.tenant().value())
                .append(CREATED_AT, Date.from(config.createdAt()))
                .append(ACTIVE, config.current().profile().active())
                .append(DELETED, config.deleted())
                .append(
                        VERSIONS,
                        config.versions().stream().map(ConfigMapping::write).toList());
    }

    private static Document write(Version version) {
        Document document = new Document("number", version.number())
                .append("profile", JSON.writeValueAsString(version.profile()))
                .append("from", Date.from(version.from()));
        if (version.revertedTo() != null) {
            document.append("revertedTo", version.revertedTo());
        }
        if (version.author() != null) {
            document.append("author", version.author());
        }
        return document;
    }

    static ConfigDocument read(Document document) {
        return new ConfigDocument(
                new BusinessConfigId(document.getString("_id")),
                new TenantId(document.getString(TENANT)),
                document.getList(VERSIONS, Document.class).stream()
                        .map(ConfigMapping::version)
                        .toList(),
                document.getBoolean(DELETED),
                StreamProjection.revision(document));
    }

    private static Version version(Document document) {
        return new Version(
                document.getInteger("number"),
                JSON.readValue(document.getString("profile"), BusinessProfile.class),
                document.getInteger("revertedTo"),
                document.getString("author"),
                document.getDate("from").toInstant());
    }
}
