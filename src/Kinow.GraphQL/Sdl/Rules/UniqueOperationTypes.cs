using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>Each kind of operation has at most one root type (specification section 3.3.1).</summary>
internal sealed class UniqueOperationTypes : SchemaRule
{
    public override void Check(SchemaRuleContext context)
    {
        var first = new Dictionary<OperationKind, OperationTypeDefinitionNode>();
        var all = context.Index.Definitions.SelectMany(d => d switch
        {
            SchemaDefinitionNode n => n.OperationTypes,
            SchemaExtensionNode n => n.OperationTypes,
            _ => [],
        });
        foreach (var type in all)
        {
            if (!first.TryAdd(type.Operation, type))
            {
                context.Report($"There can be only one {OperationKeyword.Of(type.Operation)} type in schema.", first[type.Operation], type);
            }
        }
    }
}
