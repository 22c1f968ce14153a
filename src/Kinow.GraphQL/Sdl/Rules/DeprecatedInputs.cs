using Kinow.GraphQL.Sdl.Definitions;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>What must be given cannot be deprecated (specification section 3.13.3).</summary>
internal sealed class DeprecatedInputs : SchemaRule
{
    public override void Check(SchemaRuleContext context)
    {
        foreach (var input in InputPositions.Of(context).Where(i => TypeReferences.IsRequired(i.Node)))
        {
            if (AppliedDirectives.Find(input.Node.Directives, "deprecated") is { } deprecated)
            {
                context.Report($"Required {input.What} {input.Coordinate} cannot be deprecated.", deprecated, input.Node.Type);
            }
        }
    }
}
