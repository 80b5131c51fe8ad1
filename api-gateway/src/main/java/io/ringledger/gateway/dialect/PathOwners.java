package io.ringledger.gateway.dialect;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which document a path belongs to: for failures that come before a handler is found. The longest prefix wins; {@code *}
 * stands for one segment. Source: the inventory; a path that two documents share goes to the one whose failure satisfies
 * both.
 */
final class PathOwners {
    private static final Node ROOT = new Node();

    /** What the manager document and the multitenant one have both. Source: conflicts, A6 to A10 and B7 to B10. */
    private static final Pattern SHARED = Pattern.compile("/api/v1/(calls|analytics/export|agents(/[^/]+)?)");

    private static final Set<String> NOT_SHARED =
            Set.of("/api/v1/agents/status", "/api/v1/agents/available", "/api/v1/agents/stats");

    static {
        own(Document.MANAGER, "", "/api/v1", "/api/v1/calls", "/api/v1/analytics", "/api/v1/agents", "/ws/calls");
        own(Document.SERVICES, "/api", "/ws", "/ws/analytics", "/ws/campaigns", "/ws/notifications");
        own(
                Document.OMNICHANNEL,
                "/channels",
                "/sessions",
                "/analytics/channel-performance",
                "/analytics/customer-satisfaction",
                "/customers",
                "/campaigns/*/omnichannel",
                "/campaigns/*/channels",
                "/notifications",
                "/capabilities",
                "/integrations",
                "/messages",
                "/routing");
        own(
                Document.MULTITENANT,
                "/api/v1/calls/stats",
                "/api/v1/analytics/reports",
                "/api/v1/analytics/trends",
                "/api/v1/analytics/metrics",
                "/api/v1/agents/status",
                "/api/v1/agents/available",
                "/api/v1/agents/stats",
                "/api/v1/ws",
                "/api/v1/automation",
                "/api/v1/communication",
                "/api/v1/gamification",
                "/api/v1/gamification-advanced",
                "/api/v1/compliance",
                "/api/v1/leads",
                "/api/v1/campaigns",
                "/api/v1/tenants",
                "/api/v1/tenant",
                "/api/v1/auth",
                "/api/v1/password-reset",
                "/api/v1/ai");
        own(
                Document.DIALER,
                "/analytics",
                "/campaigns",
                "/health",
                "/ws/dashboard",
                "/ws/real-time-dashboard",
                "/ws/media-stream",
                "/ws/call-monitoring",
                "/ws/system-alerts",
                "/ws/campaign-updates",
                "/ws/cost-tracking",
                "/ws/queue-status",
                "/cost",
                "/calls",
                "/quality",
                "/ai",
                "/dnc",
                "/leads",
                "/did",
                "/media",
                "/webhooks",
                "/auth",
                "/users",
                "/roles",
                "/system",
                "/reports",
                "/exports");
    }

    private PathOwners() {}

    /** The document that owns a path, known or not. */
    static Document of(String path) {
        Document owner = Document.MANAGER;
        Node node = ROOT;
        for (String segment : path.split("/", 8)) {
            Node next = segment.isEmpty() ? node : node.child(segment);
            if (next == null) {
                return owner;
            }
            node = next;
            owner = node.owner == null ? owner : node.owner;
        }
        return owner;
    }

    /** Whether the manager document and the multitenant one have the path both. */
    static boolean isShared(String path) {
        return SHARED.matcher(path).matches() && !NOT_SHARED.contains(path);
    }

    private static void own(Document document, String... paths) {
        for (String path : paths) {
            Node node = ROOT;
            for (String segment : path.split("/", -1)) {
                node = segment.isEmpty() ? node : node.children.computeIfAbsent(segment, ignored -> new Node());
            }
            node.owner = document;
        }
    }

    private static final class Node {
        private final Map<String, Node> children = new HashMap<>();

        private @Nullable Document owner;

        private @Nullable Node child(String segment) {
            Node exact = children.get(segment);
            return exact == null ? children.get("*") : exact;
        }
    }
}
