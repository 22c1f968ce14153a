using System.Collections.Frozen;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Lists;

/// <summary>What the contract says of the fields that collections can be searched and sorted by.</summary>
internal static class ListTexts
{
    // The collection of a kind is named after it.
    private static readonly FrozenDictionary<string, SearchSchema> Schemas = ItemKinds.Stored
        .Select(static kind => KeyValuePair.Create($"{kind.CompactName}Collection", kind.Schema))
        .Concat(
        [
            new("ProductSearch", ItemKinds.Product.Fields),
            new("ProductActorCollection", ItemKinds.ActorCredit.Fields),
            new("ProductDirectorCollection", ItemKinds.DirectorCredit.Fields),
            new("ProductAccessCollection", AccountKinds.ProductAccess.Fields),
            new("WatchProgressCollection", AccountKinds.BegunVideo.Fields),
            new("OrderCollection", AccountKinds.Order.Fields),
        ])
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static string Of(string collection, string word)
    {
        var schema = Schemas[collection];
        return string.Join(", ", word switch
        {
            "fields" => schema.Names,
            "keys" => schema.Names.Where(name => schema.Find(name) is { Sortable: true }),
            _ => throw new ArgumentOutOfRangeException(nameof(word), word, "Descriptions of collections name their fields or keys."),
        });
    }
}
