using System.Collections.Immutable;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Planning;

/// <summary>
/// The directives of the contract that hold for a field: its own, else those of the type that it gives, or for a session those of the type
/// that it is part of. How long it may be kept and who may share it are looked for one by one.
/// </summary>
public static class FieldDirectives
{
    /// <summary>
    /// All that hold, in the order in which people read them: who may ask, how long it may be kept, what it costs, how it fails.
    /// </summary>
    public static IEnumerable<DirectiveNode> Of(OutputField field) =>
        new[] { Auth(field), CacheControl(field), Cost(field), ListSize(field), Find(field.Directives, "errors") }.OfType<DirectiveNode>();

    /// <summary>The directive of an argument that costs something each time its field is called with it; <c>null</c> for none.</summary>
    public static DirectiveNode? Cost(InputValue argument) => Find(argument.Directives, "cost");

    internal static DirectiveNode? Auth(OutputField field) => Find(field.Directives, "auth") ?? Find(field.Parent.Directives, "auth");

    internal static DirectiveNode? Cost(OutputField field) => Find(field.Directives, "cost") ?? Find(field.Type.Named.Directives, "cost");

    internal static DirectiveNode? ListSize(OutputField field) => Find(field.Directives, "listSize");

    internal static DirectiveNode? CacheControl(OutputField field)
    {
        var (own, other) = (Find(field.Directives, "cacheControl"), Find(field.Type.Named.Directives, "cacheControl"));
        if (own is null || other is null) return own ?? other;
        var missing = other.Arguments.Where(argument => own.Arguments.All(given => given.Name.Value != argument.Name.Value));
        return new(own.Start, own.End, own.Name, [.. own.Arguments, .. missing]);
    }

    private static DirectiveNode? Find(ImmutableArray<DirectiveNode> directives, string name) =>
        directives.FirstOrDefault(directive => directive.Name.Value == name);
}
