using Kinow.GraphQL.Generator.Binding;
using Kinow.GraphQL.Generator.Model;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Generator.Emission;

/// <summary>Writes what a binding does with one field.</summary>
internal static class FieldEmitter
{
    /// <summary>The statement that makes the object that fields are read from ready.</summary>
    public static string Parent(BoundContract contract, BoundObject type) => type.Type == contract.Schema.SubscriptionType
        ? "var value = Unsafe.As<SubscriptionEvent>(source).Value;"
        : $"var parent = Unsafe.As<{type.Source}>(source);";

    /// <summary>A branch of a switch on the field's index.</summary>
    public static void Branch(CodeWriter code, BoundField field, Action<CodeWriter> body)
    {
        var statements = new CodeWriter();
        body(statements);
        code.Line(field.Case);
        if (statements.LineCount > 1)
        {
            // What one branch declares is no business of the others.
            code.Line("{");
        }

        code.Indent();
        code.Append(statements);
        code.Line("break;");
        code.Outdent();
        if (statements.LineCount > 1)
        {
            code.Line("}");
        }

        code.Line();
    }

    /// <summary>The argument list in front of the context.</summary>
    public static string Arguments(ContractClass contract, BoundField field, string arguments) =>
        field.Arguments is null ? "" : $"Unsafe.As<{contract.Qualify(field.Arguments)}>({arguments})!, ";

    public static string BatchOf(BoundObject type, BoundField field) => $"Batch<{type.Source}, {field.Type.ResultText}>";

    public static void Write(CodeWriter code, BoundContract contract, BoundObject type, BoundField field)
    {
        switch (field.Route)
        {
            case FieldRoute.Batch:
                code.Line($"var batch = writer.{BatchOf(type, field)}(field);");
                code.Line("var at = batch.Next(parent);");
                OrFail(code, "batch.ErrorAt(at) is { } error", () =>
                    ValueEmitter.Write(code, "batch.ResultAt(at)", field.Field.Type, Result(field), field.Leaf));
                break;
            case FieldRoute.Stream:
                OrFail(code, "value is Exception error", () => WriteEvent(code, field));
                break;
            case FieldRoute.Computed:
                code.Line($"var result = {Recalled(contract.Class, field)};");
                ValueEmitter.Write(code, "result", field.Field.Type, field.Type, field.Leaf);
                break;
            default:
                ValueEmitter.Write(code, $"parent.{field.Member}", field.Field.Type, field.Type, field.Leaf);
                break;
        }
    }

    public static void Walk(CodeWriter code, BoundContract contract, BoundObject type, BoundField field)
    {
        switch (field.Route)
        {
            case FieldRoute.Batch:
                code.Line($"collector.{BatchOf(type, field)}(field).Add(parent);");
                break;
            case FieldRoute.Stream:
                code.Line($"var given = {Event(field)};");
                WalkEmitter.Walk(code, "given", field.Field.Type, field.Type);
                break;
            case FieldRoute.Computed:
                code.Line($"var result = {Call(contract.Class, field, "collector")};");
                code.Line("collector.Remember(field, parent, result);");
                WalkEmitter.Walk(code, "result", field.Field.Type, field.Type);
                break;
            default:
                WalkEmitter.Walk(code, $"parent.{field.Member}", field.Field.Type, field.Type);
                break;
        }
    }

    private static void WriteEvent(CodeWriter code, BoundField field)
    {
        code.Line($"var given = {Event(field)};");
        ValueEmitter.Write(code, "given", field.Field.Type, field.Type with { IsNullable = true }, field.Leaf);
    }

    private static void OrFail(CodeWriter code, string failed, Action otherwise)
    {
        code.Open($"if ({failed})");
        code.Line("writer.Fail(field, error);");
        code.Close();
        code.Open("else");
        otherwise();
        code.Close();
    }

    // The result of a batch is null for a parent without one, whatever the contract says.
    private static TypeUse Result(BoundField field) => field.Type.IsValueType ? field.Type : field.Type with { IsNullable = true };

    private static string Event(BoundField field) =>
        field.Type.IsValueType ? $"({field.Type.Name}?)value" : $"Unsafe.As<{field.Type.Name}>(value)";

    // What the first phase has walked below must be what the second phase writes.
    private static string Recalled(ContractClass contract, BoundField field) => field.Field.Type.Named is CompositeType
        ? $"writer.TryRecall(field, parent, out var known) ? ({field.Type.Text})known! : {Call(contract, field, "writer")}"
        : Call(contract, field, "writer");

    private static string Call(ContractClass contract, BoundField field, string phase) =>
        $"resolver.{field.Member}(parent, {Arguments(contract, field, phase + ".Arguments(field)")}({contract.Context}){phase}.Context)";
}
