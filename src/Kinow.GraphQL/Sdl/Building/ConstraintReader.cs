using System.Collections.Immutable;
using System.Globalization;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Sdl.Definitions;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Sdl;

/// <summary>Reads <c>@length</c> and <c>@range</c> off arguments and input fields.</summary>
internal static class ConstraintReader
{
    public static InputConstraint? Read(ImmutableArray<DirectiveNode> directives)
    {
        var length = AppliedDirectives.Find(directives, "length");
        var range = AppliedDirectives.Find(directives, "range");
        return length is null && range is null ? null : new InputConstraint
        {
            MinLength = (int?)Number(length, "min"),
            MaxLength = (int?)Number(length, "max"),
            Min = Number(range, "min"),
            Max = Number(range, "max"),
        };
    }

    private static double? Number(DirectiveNode? directive, string argument) =>
        directive is null ? null : AppliedDirectives.Argument(directive, argument) switch
        {
            IntValueNode node => double.Parse(node.Value, CultureInfo.InvariantCulture),
            FloatValueNode node => double.Parse(node.Value, CultureInfo.InvariantCulture),
            _ => null,
        };
}
