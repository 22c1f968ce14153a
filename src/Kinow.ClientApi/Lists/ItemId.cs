using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Lists;

/// <summary>Ids of the contract: numbers in the catalogue, UUIDs in accounts.</summary>
internal static class ItemId
{
    /// <summary>The UUID of an id, which is written in one way only; null for what is the id of nothing.</summary>
    public static Guid? ParseUuid(string id) =>
        Guid.TryParseExact(id, "D", out var uuid) && uuid.ToString("D") == id ? uuid : null;

    /// <summary>The number of an id; null for what is the id of nothing.</summary>
    public static long? Parse(string id) => WholeNumber.TryParseId(id, out var number) ? number : null;
}
