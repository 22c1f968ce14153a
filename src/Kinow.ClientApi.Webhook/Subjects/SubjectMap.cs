using System.Collections.Frozen;
using Kinow.ClientApi.Storage.Refreshing;

namespace Kinow.ClientApi.Webhook.Subjects;

/// <summary>
/// What each notification refreshes. The published subjects are all here, also those that touch nothing we keep, and ours after the same
/// rule: <c>object_event</c>. Anything else is unknown.
/// </summary>
internal static class SubjectMap
{
    private static readonly string[] Changes = ["created", "updated", "deleted"];

    private static readonly SubjectKey Customer = new("customer", RefreshScope.User);
    private static readonly SubjectKey Product = new("product", RefreshScope.Product);
    private static readonly SubjectKey OwningProduct = Product with { IsRequired = false };

    private static readonly FrozenDictionary<string, SubjectKey[]> Map = new[]
    {
        // Published.
        Row("access", Changes, Customer),
        Row("actor", Changes, new SubjectKey("actor", RefreshScope.Actor)),
        Row("analytics", ["video_viewed", "video_unviewed", "session_created"], Customer),
        Row("automaticpages", ["updated"]),
        Row("blogpost", [.. Changes, "products_updated"]),
        Row("blogcategory", Changes),
        Row("bundle", ["product_attached", "product_detached", "product_position"], Product),
        Row("category", [.. Changes, "position", "directors_updated", "actors_updated"], new SubjectKey("category", RefreshScope.Category)),

        // Ours, named after the same rule.
        Row("customer", Changes, Customer),
        Row("bookmark", Changes, Customer),
        Row("order", Changes, Customer),
        Row("director", Changes, new SubjectKey("director", RefreshScope.Director)),
        Row("extract", [.. Changes, "position"], new SubjectKey("extract", RefreshScope.Extract), OwningProduct),
        Row("feature", [.. Changes, "position"], new SubjectKey("feature", RefreshScope.Feature)),
        Row("product", [.. Changes, "position", "categories_updated", "actors_updated", "directors_updated", "tags_updated"], Product),
        Row("subscription", Changes, new SubjectKey("product", RefreshScope.Offer)),
        Row("tag", Changes, new SubjectKey("tag", RefreshScope.Tag)),
        Row("video", [.. Changes, "position"], new SubjectKey("video", RefreshScope.Video), OwningProduct),
        Row("videogroup", [.. Changes, "position"], new SubjectKey("videogroup", RefreshScope.VideoGroup), OwningProduct),
        Row("settings", ["updated"], new SubjectKey("settings", RefreshScope.Settings)),
    }
    .SelectMany(static row => row)
    .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All subjects that are known.</summary>
    public static IEnumerable<string> Subjects => Map.Keys;

    /// <summary>What a subject refreshes: empty when it touches nothing that is kept, null when it is not known.</summary>
    public static IReadOnlyList<SubjectKey>? Find(string subject) => Map.GetValueOrDefault(subject);

    private static IEnumerable<KeyValuePair<string, SubjectKey[]>> Row(string name, string[] events, params SubjectKey[] keys) =>
        events.Select(change => KeyValuePair.Create($"{name}_{change}", keys));
}
