using Kinow.GraphQL.Language;
using Kinow.GraphQL.Sdl.Definitions;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>Applied directives have the arguments that they must have (specification section 5.4.3).</summary>
internal sealed class ProvidedRequiredArgumentsOnDirectives : SchemaRule
{
    public override void Check(SchemaRuleContext context)
    {
        foreach (var directive in context.Sites.SelectMany(s => s.Directives))
        {
            var definition = context.Index.FindDirective(directive.Name.Value);
            foreach (var required in definition?.Arguments.Where(TypeReferences.IsRequired) ?? [])
            {
                if (AppliedDirectives.Argument(directive, required.Name.Value) is null)
                {
                    context.Report(
                        $"Directive \"@{directive.Name.Value}\" argument \"{required.Name.Value}\" of type \"{Printer.Print(required.Type)}\" is required, but it was not provided.",
                        directive);
                }
            }
        }
    }
}
