using System.Collections.Immutable;
using Kinow.GraphQL.Generator.Binding;
using Kinow.GraphQL.Generator.Model;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Generator.Emission;

/// <summary>Writes the record of an input object or of a field's arguments, and the code that fills it.</summary>
internal static class RecordEmitter
{
    public static string ReaderClass(string record) => record + "Reader";

    public static string Emit(BoundContract contract, InputObjectType type)
    {
        var code = CodeWriter.ForFile(contract.Class);
        code.Summary(type.Description, $"The input object {type.Name} of the contract.");
        Emit(code, contract, Names.Pascal(type.Name), type.Fields);
        code.Open($"partial class {contract.Class.Name}");
        EmitReader(code, contract, Names.Pascal(type.Name), type.Fields);
        code.Close();
        return code.ToString();
    }

    public static void Emit(
        CodeWriter code, BoundContract contract, string record, ImmutableArray<InputValue> values, string? baseInterface = null)
    {
        var bases = baseInterface is null ? "" : $" : {contract.Class.Qualify(baseInterface)}";
        code.Open($"{contract.Class.Access} sealed partial record {record}{bases}");
        foreach (var value in values)
        {
            if (value.Index > 0)
            {
                code.Line();
            }

            var required = value.Type.IsNonNull && value.DefaultLiteral is null ? "required " : "";
            var type = contract.Types.Input(value.Type);
            var unset = value.Type.IsNonNull && required.Length == 0 && !type.IsValueType ? " = default!;" : "";
            code.Summary(value.Description, $"The value of {value.Name}.");
            code.Line($"public {required}{type.Text} {Property(record, value)} {{ get; init; }}{unset}");
            if (IsPatch(value))
            {
                code.Line();
                code.Summary(null, $"Whether {value.Name} was given, be it null.");
                code.Line($"public bool Is{Property(record, value)}Given {{ get; init; }}");
            }
        }

        code.Close();
        code.Line();
    }

    public static void EmitReader(CodeWriter code, BoundContract contract, string record, ImmutableArray<InputValue> values)
    {
        var name = contract.Class.Qualify(record);
        code.Open($"internal static class {ReaderClass(record)}");
        code.Open($"public static {name} Read(InputValues values) => new()");
        foreach (var value in values)
        {
            var read = InputExpression.Read($"values[{value.Index}]", value.Type, contract.Types.Input(value.Type));
            code.Line($"{Property(record, value)} = {read},");
            if (IsPatch(value))
            {
                code.Line($"Is{Property(record, value)}Given = values.IsGiven({value.Index}),");
            }
        }

        code.Close(";");
        code.Close();
    }

    private static bool IsPatch(InputValue value) => value.Directives.Any(d => d.Name.Value == "patch");

    // A member may not have the name of its type.
    private static string Property(string record, InputValue value) =>
        Names.Pascal(value.Name) is var name && name == record ? name + "Value" : name;
}
