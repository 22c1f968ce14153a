using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>Fields have output types, arguments and input fields input types (specification section 3.4.2).</summary>
internal sealed class InputAndOutputTypes : SchemaRule
{
    public override void Check(SchemaRuleContext context)
    {
        foreach (var type in context.Index.MergedTypes)
        {
            foreach (var field in type.Fields.Where(f => !context.IsOutputType(f.Type)))
            {
                context.Report(
                    $"The type of {type.Name}.{field.Name.Value} must be Output Type but got: {Printer.Print(field.Type)}.", field.Type);
            }
        }

        foreach (var input in InputPositions.Of(context).Where(i => !context.IsInputType(i.Node.Type)))
        {
            // A directive's argument is pointed at as a whole, as in the reference implementation.
            SyntaxNode node = input.Coordinate.StartsWith('@') ? input.Node : input.Node.Type;
            context.Report($"The type of {input.Coordinate} must be Input Type but got: {Printer.Print(input.Node.Type)}.", node);
        }
    }
}
