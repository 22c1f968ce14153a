using System.Collections.Immutable;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Execution;

/// <summary>Descriptions of fields that tell what the contract's directives say of them: who may ask, how long it may be kept, what it costs.</summary>
internal static class FieldDescription
{
    /// <summary>The description, then the directives that hold for the field: its own, else those of the type that it gives or, for a session, is part of.</summary>
    public static string? WithDirectives(OutputField field)
    {
        var type = field.Type.Named.Directives;
        DirectiveNode?[] holding =
        [
            Find(field.Directives, "auth") ?? Find(field.Parent.Directives, "auth"),
            Find(field.Directives, "cacheControl") ?? Find(type, "cacheControl"),
            Find(field.Directives, "cost") ?? Find(type, "cost"),
            Find(field.Directives, "listSize"),
            Find(field.Directives, "errors"),
        ];
        var lines = holding.OfType<DirectiveNode>().Select(static directive => $"`{Printer.Print(directive)}`");
        return string.Join("\n\n", [.. field.Description is { } text ? [text] : Array.Empty<string>(), .. lines]) is { Length: > 0 } all ? all : null;
    }

    private static DirectiveNode? Find(ImmutableArray<DirectiveNode> directives, string name) => directives.FirstOrDefault(d => d.Name.Value == name);
}
