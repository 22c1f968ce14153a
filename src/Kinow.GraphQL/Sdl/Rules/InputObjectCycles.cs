using Kinow.GraphQL.Language;
using Kinow.GraphQL.Sdl.Definitions;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>
/// No input object needs itself through non-null fields, or it could never be given (specification section 3.10, "Circular References").
/// </summary>
internal sealed class InputObjectCycles : SchemaRule
{
    public override void Check(SchemaRuleContext context)
    {
        var search = new Search(context);
        foreach (var type in context.Index.MergedTypes.Where(t => t.Definition is InputObjectTypeDefinitionNode))
        {
            search.Visit(type);
        }
    }

    private sealed class Search(SchemaRuleContext context)
    {
        private readonly HashSet<string> visited = new(StringComparer.Ordinal);
        private readonly List<InputValueDefinitionNode> path = [];
        private readonly Dictionary<string, int> depths = new(StringComparer.Ordinal);

        public void Visit(MergedDefinition type)
        {
            if (!visited.Add(type.Name)) return;
            depths[type.Name] = path.Count;
            foreach (var field in type.InputFields)
            {
                if (field.Type is NonNullTypeNode { Type: NamedTypeNode named }
                    && context.Merged(named.Name.Value) is { Definition: InputObjectTypeDefinitionNode } inner)
                {
                    path.Add(field);
                    Follow(inner);
                    path.RemoveAt(path.Count - 1);
                }
            }

            depths.Remove(type.Name);
        }

        private void Follow(MergedDefinition type)
        {
            if (!depths.TryGetValue(type.Name, out var start))
            {
                Visit(type);
                return;
            }

            var cycle = path.Skip(start).ToList();
            context.Report(
                $"Cannot reference Input Object \"{type.Name}\" within itself through a series of non-null fields: \"{string.Join('.', cycle.Select(f => f.Name.Value))}\".",
                cycle);
        }
    }
}
