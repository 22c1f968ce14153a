using System.Collections.Immutable;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Tests.Support;

/// <summary>Selects every field that needs no argument, made from the contract, so that no type and no field is forgotten.</summary>
internal static class WholeSelection
{
    private static readonly Schema Schema = ClientApiServices.CreateSchema();

    /// <summary>The object types that have an id, and that a query can reach.</summary>
    public static IEnumerable<string> TypesWithId =>
        Schema.Types.OfType<ObjectType>().Where(static type => type.FindField("id") is not null).Select(static type => type.Name);

    /// <summary>The collections of the whole catalogue, each with the type of its items.</summary>
    public static IEnumerable<(string Field, string Type)> Collections =>
        from member in ((ObjectType)Schema.FindType("CMS")!).Fields
        let items = (member.Type.Named as ObjectType)?.FindField("items")
        where items is not null && IsFree(member)
        select (member.Name, items.Type.Named.Name);

    /// <summary>
    /// The fields of a type, and those of what hangs under it to a number of levels. Lists of pages do not count as a level.
    /// </summary>
    public static string Of(string type, int levels) => Fields((CompositeType)Schema.FindType(type)!, levels, []);

    private static string Fields(CompositeType type, int levels, ImmutableHashSet<string> above) => type is ObjectType fields
        ? "__typename " + string.Join(
            ' ', fields.Fields.Where(IsFree).Select(member => Field(member, levels, above.Add(type.Name))).OfType<string>())
        : "__typename " + string.Join(
            ' ', Schema.PossibleTypes(type).Select(possible => $"... on {possible.Name} {{ {Fields(possible, levels, above)} }}"));

    private static string? Field(OutputField field, int levels, ImmutableHashSet<string> above)
    {
        if (field.Type.Named is not CompositeType type) return field.Name;

        // What nothing opens has an error instead of a player.
        if (type.Name == "Player") return null;
        if (levels == 0 || above.Contains(type.Name)) return null;
        var isPage = type.FindField("items") is not null;
        var arguments = field.FindArgument("perPage") is null ? "" : "(perPage: 3)";
        return $"{field.Name}{arguments} {{ {Fields(type, isPage ? levels : levels - 1, above)} }}";
    }

    private static bool IsFree(OutputField field) => !field.Arguments.Any(static a => a.Type is NonNullType && a.DefaultValue is null);
}
