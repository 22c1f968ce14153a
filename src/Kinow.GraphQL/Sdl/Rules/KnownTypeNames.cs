using Kinow.GraphQL.Language;
using Kinow.GraphQL.Sdl.Definitions;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>Every type that is referred to is defined (specification section 3.3).</summary>
internal sealed class KnownTypeNames : SchemaRule
{
    public override void Check(SchemaRuleContext context)
    {
        var known = BuiltInDefinitions.Types.Keys.Concat(context.Index.Types.Select(t => t.Name.Value)).ToList();
        foreach (var node in context.Index.Definitions.SelectMany(References))
        {
            if (context.Find(node) is null)
            {
                context.Report($"Unknown type \"{node.Name.Value}\".{Suggestions.DidYouMean(node.Name.Value, known)}", node);
            }
        }
    }

    private static IEnumerable<NamedTypeNode> References(DefinitionNode definition)
    {
        var members = new DefinitionMembers(definition);
        return
        [
            .. Own(definition),
            .. members.Interfaces,
            .. members.Fields.SelectMany(f => f.Arguments.Select(a => a.Type).Append(f.Type)).Select(TypeReferences.Name),
            .. members.Types,
            .. members.InputFields.Select(f => TypeReferences.Name(f.Type)),
        ];
    }

    private static IEnumerable<NamedTypeNode> Own(DefinitionNode definition) => definition switch
    {
        SchemaDefinitionNode n => n.OperationTypes.Select(o => o.Type),
        SchemaExtensionNode n => n.OperationTypes.Select(o => o.Type),
        DirectiveDefinitionNode n => n.Arguments.Select(a => TypeReferences.Name(a.Type)),
        _ => [],
    };
}
