using Kinow.GraphQL.Generator.Binding;
using Kinow.GraphQL.Generator.Model;

namespace Kinow.GraphQL.Generator.Emission;

/// <summary>Writes the interface of the fields that need code.</summary>
internal static class ResolverEmitter
{
    public static void Emit(CodeWriter code, BoundContract contract, BoundObject type)
    {
        code.Summary(type.Type.Description, $"The type {type.Type.Name} of the contract.");
        code.Line($"/// <remarks>Answers the fields of <c>{type.Type.Name}</c> that are not properties of its C# type.</remarks>");
        code.Open($"{contract.Class.Access} interface {type.Resolver}");
        var isFirst = true;
        foreach (var field in type.Fields.Where(f => f.Route != FieldRoute.Property))
        {
            if (!isFirst)
            {
                code.Line();
            }

            isFirst = false;
            Method(code, contract.Class, type, field);
        }

        code.Close();
        code.Line();
    }

    private static void Method(CodeWriter code, ContractClass contract, BoundObject type, BoundField field)
    {
        code.Summary(field.Field.Description, $"The field {field.Field}.");
        code.Line(field.Route switch
        {
            FieldRoute.Batch => "/// <param name=\"batch\">The parents; takes one result or error for each.</param>",
            FieldRoute.Computed => "/// <param name=\"parent\">The object that has the field.</param>",
            _ => "/// <returns>One value of the field for each event.</returns>",
        });
        if (field.Arguments is not null)
        {
            code.Line("/// <param name=\"arguments\">The arguments of the field.</param>");
        }

        code.Line("/// <param name=\"context\">The request.</param>");
        var tail = $"{(field.Arguments is null ? "" : $"{contract.Qualify(field.Arguments)} arguments, ")}{contract.Context} context);";
        code.Line(field.Route switch
        {
            FieldRoute.Batch => $"ValueTask {field.Member}(Batch<{type.Source}, {field.Type.ResultText}> batch, {tail}",
            FieldRoute.Computed => $"{field.Type.Text} {field.Member}({type.Source} parent, {tail}",
            _ => $"IAsyncEnumerable<{field.Type.Text}> {field.Member}({tail}",
        });
    }
}
