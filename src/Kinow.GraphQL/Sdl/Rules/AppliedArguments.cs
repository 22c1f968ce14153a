using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>Arguments of applied directives have values of their types (specification section 5.6.1).</summary>
internal static class AppliedArguments
{
    public static void Check(SchemaRuleContext context, Schema schema)
    {
        foreach (var applied in context.Sites.SelectMany(s => s.Directives))
        {
            try
            {
                ArgumentCoercion.Coerce(schema.FindDirective(applied.Name.Value)!, applied, null);
            }
            catch (LocatedException wrong)
            {
                context.Report(wrong.Message, wrong.Node);
            }
        }
    }
}
