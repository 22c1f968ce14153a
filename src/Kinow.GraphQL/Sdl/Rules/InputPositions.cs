using Kinow.GraphQL.Sdl.Definitions;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>Lists every argument and input field of the documents with its coordinate.</summary>
internal static class InputPositions
{
    public static IEnumerable<InputPosition> Of(SchemaRuleContext context) =>
    [
        .. context.Index.Directives.SelectMany(
            d => d.Arguments.Select(a => new InputPosition($"@{d.Name.Value}({a.Name.Value}:)", "argument", a))),
        .. context.Index.MergedTypes.SelectMany(OfType),
    ];

    private static IEnumerable<InputPosition> OfType(MergedDefinition type) =>
    [
        .. type.Fields.SelectMany(
            f => f.Arguments.Select(a => new InputPosition($"{type.Name}.{f.Name.Value}({a.Name.Value}:)", "argument", a))),
        .. type.InputFields.Select(f => new InputPosition($"{type.Name}.{f.Name.Value}", "input field", f)),
    ];
}
