using Kinow.GraphQL.Language;
using Kinow.GraphQL.Sdl.Definitions;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>Fields of a <c>@oneOf</c> input object are nullable and have no default (specification section 3.10.1).</summary>
internal sealed class OneOfFields : SchemaRule
{
    public override void Check(SchemaRuleContext context)
    {
        foreach (var type in context.Index.MergedTypes.Where(t => AppliedDirectives.Find(t.Directives, "oneOf") is not null))
        {
            foreach (var field in type.InputFields)
            {
                if (field.Type is NonNullTypeNode)
                {
                    context.Report($"OneOf input field {type.Name}.{field.Name.Value} must be nullable.", field.Type);
                }

                if (field.DefaultValue is not null)
                {
                    context.Report($"OneOf input field {type.Name}.{field.Name.Value} cannot have a default value.", field);
                }
            }
        }
    }
}
