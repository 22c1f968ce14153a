using System.Collections.Frozen;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.ReadModel.Refreshing;

namespace Kinow.ClientApi.Webhook.Subjects;

/// <summary>
/// What each notification refreshes. Every kind of item is created, updated and deleted; what else is published is here, also what touches
/// nothing we keep, and ours after the same rule: <c>object_event</c>. Anything else is unknown.
/// </summary>
internal static class SubjectMap
{
    private static readonly string[] Changes = ["created", "updated", "deleted"];

    private static readonly SubjectKey Customer = new("customer", RefreshSubject.User);

    private static readonly FrozenDictionary<string, SubjectKey[]> Map = new[]
    {
        // Published.
        Row("access", Changes, Customer),
        Row("analytics", ["video_viewed", "video_unviewed", "session_created"], Customer),
        Row("automaticpages", ["updated"]),
        Row("blogpost", [.. Changes, "products_updated"]),
        Row("blogcategory", Changes),
        Row(
            "bundle",
            ["product_attached", "product_detached", "product_position"],
            Item(ItemKinds.Product),
            new SubjectKey("bundle", RefreshSubject.Of(ItemKinds.Product), IsRequired: false)),
        Row(ItemKinds.Category, "position", "directors_updated", "actors_updated"),

        // Ours, named after the same rule.
        Row("customer", Changes, Customer),
        Row("bookmark", Changes, Customer),
        Row("order", Changes, Customer),
        Row("session", ["updated", "deleted"], new SubjectKey("session", RefreshSubject.Session)),
        Row(ItemKinds.Extract, "position"),
        Row(ItemKinds.Feature, "position"),
        Row(ItemKinds.Product, "position", "categories_updated", "actors_updated", "directors_updated", "tags_updated"),
        Row("subscription", Changes, Item(ItemKinds.Product)),
        Row(ItemKinds.Video, "position"),
        Row(ItemKinds.VideoGroup, "position"),
        Row("settings", ["updated"], new SubjectKey("settings", RefreshSubject.Settings)),
    }
    .Concat(ItemKinds.Stored.Select(static kind => Row(kind, Changes)))
    .SelectMany(static row => row)
    .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All subjects that are known.</summary>
    public static IEnumerable<string> Subjects => Map.Keys;

    /// <summary>What a subject refreshes: empty when it touches nothing that is kept, null when it is not known.</summary>
    public static IReadOnlyList<SubjectKey>? Find(string subject) => Map.GetValueOrDefault(subject);

    private static SubjectKey Item(ItemKind kind) => new(kind.CompactName, RefreshSubject.Of(kind));

    // What has an owner is part of its document too.
    private static IEnumerable<KeyValuePair<string, SubjectKey[]>> Row(ItemKind kind, params string[] events) => kind.Owner is { } owner
        ? Row(kind.CompactName, events, Item(kind), Item(owner) with { IsRequired = false })
        : Row(kind.CompactName, events, Item(kind));

    private static IEnumerable<KeyValuePair<string, SubjectKey[]>> Row(string name, string[] events, params SubjectKey[] keys) =>
        events.Select(change => KeyValuePair.Create($"{name}_{change}", keys));
}
