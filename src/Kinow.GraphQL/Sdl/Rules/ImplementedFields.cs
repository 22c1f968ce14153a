using Kinow.GraphQL.Language;
using Kinow.GraphQL.Sdl.Definitions;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>
/// Types have the fields of their interfaces, with types and arguments that fit (specification section 3.6, IsValidImplementation).
/// </summary>
internal sealed class ImplementedFields : SchemaRule
{
    public override void Check(SchemaRuleContext context)
    {
        foreach (var type in context.Index.MergedTypes)
        {
            foreach (var implemented in ImplementedInterfaces.Of(context, type))
            {
                foreach (var expected in implemented.Fields)
                {
                    Check(context, type, implemented.Name, expected);
                }
            }
        }
    }

    private static void Check(SchemaRuleContext context, MergedDefinition type, string parent, FieldDefinitionNode expected)
    {
        var name = expected.Name.Value;
        if (type.Fields.FirstOrDefault(f => f.Name.Value == name) is not { } field)
        {
            context.Report($"Interface field {parent}.{name} expected but {type.Name} does not provide it.", [expected, .. type.Nodes]);
            return;
        }

        if (!TypeReferences.IsSubtype(context, field.Type, expected.Type))
        {
            context.Report(
                $"Interface field {parent}.{name} expects type {Printer.Print(expected.Type)} but {type.Name}.{name} is type {Printer.Print(field.Type)}.",
                expected.Type,
                field.Type);
        }

        CheckArguments(context, $"{parent}.{name}", expected, $"{type.Name}.{name}", field);
    }

    private static void CheckArguments(
        SchemaRuleContext context, string parent, FieldDefinitionNode expected, string own, FieldDefinitionNode field)
    {
        foreach (var argument in expected.Arguments)
        {
            var name = argument.Name.Value;
            if (field.Arguments.FirstOrDefault(a => a.Name.Value == name) is not { } given)
            {
                context.Report($"Interface field argument {parent}({name}:) expected but {own} does not provide it.", argument, field);
            }
            else if (!TypeReferences.AreEqual(argument.Type, given.Type))
            {
                context.Report(
                    $"Interface field argument {parent}({name}:) expects type {Printer.Print(argument.Type)} but {own}({name}:) is type {Printer.Print(given.Type)}.",
                    argument.Type,
                    given.Type);
            }
        }

        foreach (var extra in field.Arguments.Where(TypeReferences.IsRequired))
        {
            if (expected.Arguments.All(a => a.Name.Value != extra.Name.Value))
            {
                context.Report(
                    $"Object field {own} includes required argument {extra.Name.Value} that is missing from the Interface field {parent}.",
                    extra,
                    expected);
            }
        }
    }
}
