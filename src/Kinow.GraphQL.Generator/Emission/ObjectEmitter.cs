using Kinow.GraphQL.Generator.Binding;

namespace Kinow.GraphQL.Generator.Emission;

/// <summary>Writes the file of an object type: its resolver interface, its argument records and its binding.</summary>
internal static class ObjectEmitter
{
    public static string Emit(BoundContract contract, BoundObject type)
    {
        var code = CodeWriter.ForFile(contract.Class);
        if (contract.GeneratedRoots.Contains(type.Type))
        {
            code.Line($"/// <summary>The root object of the type {type.Type.Name}.</summary>");
            code.Line($"{contract.Class.Access} sealed class {type.Name}Root;");
            code.Line();
        }

        if (type.NeedsResolver)
        {
            ResolverEmitter.Emit(code, contract, type);
        }

        var withArguments = type.Fields.Where(f => f.Arguments is not null).ToList();
        foreach (var field in withArguments)
        {
            code.Line($"/// <summary>The arguments of <c>{field.Field}</c>.</summary>");
            RecordEmitter.Emit(code, contract, field.Arguments!, field.Field.Arguments, contract.TemplateOf(field)?.Interface);
        }

        code.Open($"partial class {contract.Class.Name}");
        BindingEmitter.Emit(code, contract, type);
        foreach (var field in withArguments)
        {
            code.Line();
            RecordEmitter.EmitReader(code, contract, field.Arguments!, field.Field.Arguments);
        }

        code.Close();
        return code.ToString();
    }
}
