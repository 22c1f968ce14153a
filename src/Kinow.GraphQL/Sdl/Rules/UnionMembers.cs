using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>Members of a union are distinct object types (specification section 3.8).</summary>
internal sealed class UnionMembers : SchemaRule
{
    public override void Check(SchemaRuleContext context)
    {
        foreach (var union in context.Index.MergedTypes)
        {
            foreach (var member in union.Members.GroupBy(m => m.Name.Value, StringComparer.Ordinal))
            {
                if (context.Index.FindType(member.Key) is not ObjectTypeDefinitionNode)
                {
                    context.Report($"Union type {union.Name} can only include Object types, it cannot include {member.Key}.", member);
                }

                foreach (var _ in member.Skip(1))
                {
                    context.Report($"Union type {union.Name} can only include type {member.Key} once.", member);
                }
            }
        }
    }
}
