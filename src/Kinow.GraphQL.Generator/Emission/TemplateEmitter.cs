using Kinow.GraphQL.Generator.Binding;
using Kinow.GraphQL.Generator.Model;

namespace Kinow.GraphQL.Generator.Emission;

/// <summary>Writes the interfaces of the argument records of fields that have a template.</summary>
internal static class TemplateEmitter
{
    public static string Emit(BoundContract contract)
    {
        var code = CodeWriter.ForFile(contract.Class);
        var uses = contract.Objects.SelectMany(o => o.Fields).Where(f => contract.TemplateOf(f) is not null);
        foreach (var fields in uses.GroupBy(f => contract.TemplateOf(f)!))
        {
            code.Line($"/// <summary>The arguments that all fields with <c>@{fields.Key.Name}</c> have.</summary>");
            code.Open($"{contract.Class.Access} interface {fields.Key.Interface}");
            foreach (var argument in fields.Key.Field.Arguments)
            {
                var value = fields.First().Field.FindArgument(argument.Name.Value)!;
                code.Line($"/// <summary>The argument {value.Name}.</summary>");
                code.Line($"{contract.Types.Input(value.Type).Text} {Names.Pascal(value.Name)} {{ get; }}");
                code.Line();
            }

            code.Close();
            code.Line();
        }

        return code.ToString();
    }
}
