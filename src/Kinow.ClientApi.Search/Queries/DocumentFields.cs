using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Search.Queries;

/// <summary>Paths of fields in documents.</summary>
internal static class DocumentFields
{
    internal const string Id = "f.id";

    /// <summary>The folded text, the same in all languages, that the default order begins with.</summary>
    internal const string Order = "order";

    internal const string Metadata = "metadata";
    internal const string MetadataName = "metadata.name";
    internal const string MetadataNumber = "metadata.number";

    /// <summary>The values of a field of queries.</summary>
    internal static string Of(string name) => "f." + name;

    /// <summary>What a field is ordered by in a language.</summary>
    internal static string TextOrder(string name, LanguageCode language) => $"s.{name}.{language}";

    /// <summary>The field that holds the ids of an item's parents.</summary>
    /// <exception cref="ArgumentException">The parents hold the items; there is nothing to search.</exception>
    internal static string Of(ItemScope scope) => scope.ParentField switch
    {
        { } field => Of(field),
        null when scope.IsByOwner => "categories.id",
        _ => throw new ArgumentException($"What belongs to a {scope.Kind} is not searched.", nameof(scope)),
    };
}
