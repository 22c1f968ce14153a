using System.Collections.Immutable;
using System.Globalization;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>What arguments say about the objects that are asked for.</summary>
internal static class DraftArguments
{
    /// <summary>The arguments as part of a key, without those that only choose a window.</summary>
    public static string KeyOf(InputValues? arguments)
    {
        if (arguments is null) return "";
        var given = arguments.Definitions.Where(d => arguments.IsGiven(d.Index) && !DraftPage.IsWindow(d.Name))
            .Select(d => $"{d.Name}:{TextOf(arguments[d.Index])}").ToArray();
        return given.Length == 0 ? "" : $"({string.Join(',', given)})";
    }

    /// <summary>The id of the object that is asked for; null when it is asked for otherwise.</summary>
    /// <param name="target">The type of the object.</param>
    public static string? IdFrom(InputValues? arguments, CompositeType target)
    {
        if (arguments is null) return null;
        var ids = arguments.Definitions.Where(d => d.Type.Named.Name is "ID" or "Int" or "String" && d.Type.Nullable is not ListType)
            .ToArray();
        var found = ids.FirstOrDefault(static d => d.Name == "id")
            ?? ids.FirstOrDefault(d => string.Equals(d.Name, target.Name + "Id", StringComparison.OrdinalIgnoreCase))
            ?? ids.Where(static d => d.Type.Named.Name == "ID").FirstOrDefault(static d => d.IsRequired);
        return found is not null && arguments[found.Index] is { } value ? Text(value) : null;
    }

    /// <summary>The ids of the objects that are asked for; null when they are asked for otherwise.</summary>
    public static string[]? IdsFrom(InputValues? arguments) =>
        arguments?["ids"] is object?[] ids ? [.. ids.OfType<object>().Select(Text)] : null;

    /// <summary>All that is said, by name; what stands in input objects as if it stood beside them.</summary>
    public static ImmutableDictionary<string, DraftValue> Flatten(InputValues? arguments)
    {
        var said = ImmutableDictionary.CreateBuilder<string, DraftValue>(StringComparer.Ordinal);
        if (arguments is not null) Add(arguments, said, deep: true);
        return said.ToImmutable();
    }

    /// <summary>What an input object says, by name.</summary>
    public static ImmutableDictionary<string, DraftValue> Of(InputValues input)
    {
        var said = ImmutableDictionary.CreateBuilder<string, DraftValue>(StringComparer.Ordinal);
        Add(input, said, deep: false);
        return said.ToImmutable();
    }

    /// <summary>A scalar as an id.</summary>
    public static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static void Add(InputValues values, ImmutableDictionary<string, DraftValue>.Builder said, bool deep)
    {
        foreach (var definition in values.Definitions.Where(d => values.IsGiven(d.Index)))
        {
            said[definition.Name] = new(values[definition.Index], definition.Type.Named);
            if (deep && values[definition.Index] is InputValues inner) Add(inner, said, deep: false);
        }
    }

    private static string TextOf(object? value) => value switch
    {
        null => "null",
        InputValues inner => $"{{{KeyOf(inner)}}}",
        object?[] items => $"[{string.Join(',', items.Select(TextOf))}]",
        _ => Text(value),
    };
}
