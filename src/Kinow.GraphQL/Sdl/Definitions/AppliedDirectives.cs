using System.Collections.Immutable;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Sdl.Definitions;

/// <summary>Reads the specified directives off definitions.</summary>
internal static class AppliedDirectives
{
    public static DirectiveNode? Find(IEnumerable<DirectiveNode> directives, string name) =>
        directives.FirstOrDefault(d => d.Name.Value == name);

    /// <summary>The reason given by <c>@deprecated</c>; <c>null</c> when the directive is missing.</summary>
    public static string? DeprecationReason(ImmutableArray<DirectiveNode> directives) =>
        Find(directives, "deprecated") is not { } applied ? null
        : Argument(applied, "reason") is StringValueNode reason ? reason.Value
        : BuiltInDefinitions.DefaultDeprecationReason;

    /// <summary>The URL given by <c>@specifiedBy</c>; <c>null</c> when the directive is missing.</summary>
    public static string? SpecifiedByUrl(IEnumerable<DirectiveNode> directives) =>
        Find(directives, "specifiedBy") is { } applied ? (Argument(applied, "url") as StringValueNode)?.Value : null;

    public static ValueNode? Argument(DirectiveNode directive, string name) =>
        directive.Arguments.FirstOrDefault(a => a.Name.Value == name)?.Value;
}
