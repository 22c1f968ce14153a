namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>No two values of an enum, extensions included, have the same name (specification sections 3.9 and 3.9.1).</summary>
internal sealed class UniqueEnumValueNames : SchemaRule
{
    public override void Check(SchemaRuleContext context)
    {
        foreach (var (type, nodes) in MemberGroups.ByType(context))
        {
            UniqueNames.Check(
                context,
                nodes.SelectMany(n => n.Values).Select(v => v.Name),
                name => $"Enum value \"{type}.{name}\" can only be defined once.");
        }
    }
}
