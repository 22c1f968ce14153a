namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>No two fields of a type, extensions included, have the same name (specification sections 3.6, 3.7 and 3.10).</summary>
internal sealed class UniqueFieldDefinitionNames : SchemaRule
{
    public override void Check(SchemaRuleContext context)
    {
        foreach (var (type, nodes) in MemberGroups.ByType(context))
        {
            UniqueNames.Check(
                context,
                nodes.SelectMany(n => n.Fields.Select(f => f.Name).Concat(n.InputFields.Select(f => f.Name))),
                name => $"Field \"{type}.{name}\" can only be defined once.");
        }
    }
}
