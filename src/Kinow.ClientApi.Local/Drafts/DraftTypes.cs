using System.Collections.Immutable;
using System.Globalization;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>What types of a draft are for, as far as their shape tells.</summary>
internal sealed class DraftTypes(Schema schema)
{
    // A prime, so that any step through it meets every number.
    public const int Pool = 211;

    private static readonly string[] Lists = ["items", "nodes", "edges", "results", "data"];

    public Schema Schema { get; } = schema;

    /// <summary>The field that tells objects of a type apart; null when there is none.</summary>
    public static OutputField? IdOf(CompositeType type) =>
        type.FindField("id") is { } field && field.Type.Named is ScalarType && field.Type.Nullable is not ListType
        && field.Arguments.All(static argument => !argument.IsRequired)
            ? field
            : null;

    /// <summary>The field of a page with its items; null when the type is no page.</summary>
    public static OutputField? ItemsOf(CompositeType type) => IdOf(type) is not null ? null : Lists
        .Select(type.FindField)
        .FirstOrDefault(static field => field is { Type: { Nullable: ListType, Named: CompositeType } });

    /// <summary>Whether objects of a type are items of a list with their cursors.</summary>
    public static bool IsEdge(CompositeType type) => IdOf(type) is null && type.FindField("node") is { Type.Named: CompositeType };

    /// <summary>The id of the object with a number.</summary>
    public static string IdText(ObjectType type, int number) =>
        IdOf(type) is { Type.Named.Name: "Int" or "Float" }
            ? number.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{PrefixOf(type)}-{number}");

    /// <summary>The concrete type of an object by its id: by what the id begins with, else by chance.</summary>
    public ObjectType TypeOf(CompositeType type, string id)
    {
        var possible = Schema.PossibleTypes(type);
        return possible.FirstOrDefault(one => id.StartsWith(PrefixOf(one) + "-", StringComparison.Ordinal))
            ?? possible[new Seeding.SeededRandom(id).Below(possible.Length)];
    }

    /// <summary>The types whose objects a name speaks of, such as <c>authorId</c> of an author; null for none.</summary>
    public ObjectType? Named(string name) => Schema.Objects.FirstOrDefault(
        type => string.Equals(type.Name, name, StringComparison.OrdinalIgnoreCase) && IdOf(type) is not null);

    /// <summary>Possible types of a field, those without any left out by the rules of schemas.</summary>
    public ImmutableArray<ObjectType> Possible(CompositeType type) => Schema.PossibleTypes(type);

    private static string PrefixOf(ObjectType type) => string.Join('-', DraftName.Words(type.Name));
}
