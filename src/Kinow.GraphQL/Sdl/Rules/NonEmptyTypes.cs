using Kinow.GraphQL.Language;
using Kinow.GraphQL.Sdl.Definitions;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>
/// Objects, interfaces and input objects have fields, unions members and enums values (specification sections 3.6 to 3.10).
/// </summary>
internal sealed class NonEmptyTypes : SchemaRule
{
    public override void Check(SchemaRuleContext context)
    {
        foreach (var type in context.Index.MergedTypes)
        {
            if (Problem(type) is { } problem) context.Report(problem, type.Nodes);
        }
    }

    private static string? Problem(MergedDefinition type) => type.Definition switch
    {
        ObjectTypeDefinitionNode or InterfaceTypeDefinitionNode when !type.Fields.Any() =>
            $"Type {type.Name} must define one or more fields.",
        UnionTypeDefinitionNode when !type.Members.Any() => $"Union type {type.Name} must define one or more member types.",
        EnumTypeDefinitionNode when !type.Values.Any() => $"Enum type {type.Name} must define one or more values.",
        InputObjectTypeDefinitionNode when !type.InputFields.Any() => $"Input Object type {type.Name} must define one or more fields.",
        _ => null,
    };
}
