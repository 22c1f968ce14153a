using System.Text.Json.Nodes;

namespace Kinow.TestStripe;

/// <summary>Lists of what was made since an instant, newest first, in pages.</summary>
internal static class StripeLists
{
    // Smaller than what is asked for, so that there are pages.
    private const int PageSize = 2;

    public static JsonObject Page(StripeBook book, string prefix, Dictionary<string, string> form)
    {
        var after = form.GetValueOrDefault("starting_after");
        var since = long.Parse(form["created[gte]"]);
        var all = book.All(prefix).Where(one => (long)one["created"]! >= since)
            .OrderByDescending(static one => (string)one["id"]!, StringComparer.Ordinal)
            .Where(one => after is null || string.CompareOrdinal((string)one["id"]!, after) < 0).ToArray();
        return new()
        {
            ["object"] = "list",
            ["has_more"] = all.Length > PageSize,
            ["data"] = new JsonArray([.. all.Take(PageSize).Select(one => Expanded(book, one))]),
        };
    }

    private static JsonNode Expanded(StripeBook book, JsonObject one)
    {
        var whole = (JsonObject)one.DeepClone();
        whole["charge"] = book.Find((string)one["charge"]!, "ch_").DeepClone();
        return whole;
    }
}
