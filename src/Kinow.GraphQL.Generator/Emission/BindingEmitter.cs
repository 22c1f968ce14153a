using Kinow.GraphQL.Generator.Binding;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Generator.Emission;

/// <summary>Writes the binding of an object type.</summary>
internal static class BindingEmitter
{
    public static void Emit(CodeWriter code, BoundContract contract, BoundObject type)
    {
        code.Open($"private sealed class {type.Binding}{(type.NeedsResolver ? $"({type.Resolver} resolver)" : "")} : ObjectBinding");
        code.Line($"public override string TypeName => \"{type.Type.Name}\";");
        code.Line();
        var batches = string.Join(" or ", type.On(FieldRoute.Batch).Select(f => f.Index));
        var kind = batches.Length == 0 ? "FieldKind.Property" : $"field.Index is {batches} ? FieldKind.Batch : FieldKind.Property";
        code.Line($"public override FieldKind KindOf(OutputField field) => {kind};");
        code.Line();
        EmitWrite(code, contract, type);
        EmitWalk(code, contract, type);
        BatchEmitter.Emit(code, contract, type);
        EmitArguments(code, type);
        EmitSubscribe(code, contract, type);
        code.Close();
    }

    private static void EmitWrite(CodeWriter code, BoundContract contract, BoundObject type)
    {
        code.Open("public override void WriteFields(object source, SelectionPlan selection, int from, ResponseWriter writer)");
        code.Line(FieldEmitter.Parent(contract, type));
        code.Line("var fields = selection.Fields;");
        code.Open("for (var i = from; i < fields.Length; i++)");
        code.Line("var field = fields[i];");
        code.Open("if (!writer.Begin(field, i))");
        code.Line("continue;");
        code.Close();
        code.Line();
        code.Open("switch (field.Index)");
        foreach (var field in type.Fields)
        {
            FieldEmitter.Branch(code, field, c => FieldEmitter.Write(c, contract, type, field));
        }

        code.Line("default:");
        code.Indent();
        code.Line("writer.Meta(field, selection);");
        code.Line("break;");
        code.Outdent();
        code.Close();
        code.Close();
        code.Close();
    }

    private static void EmitWalk(CodeWriter code, BoundContract contract, BoundObject type)
    {
        var fields = type.Fields.Where(f => f.Route == FieldRoute.Batch || f.Field.Type.Named is CompositeType).ToList();
        if (fields.Count == 0) return;
        code.Line();
        code.Open("public override void WalkField(object source, FieldPlan field, BatchCollector collector)");
        code.Line(FieldEmitter.Parent(contract, type));
        code.Open("switch (field.Index)");
        foreach (var field in fields)
        {
            FieldEmitter.Branch(code, field, c => FieldEmitter.Walk(c, contract, type, field));
        }

        code.Close();
        code.Close();
    }

    private static void EmitArguments(CodeWriter code, BoundObject type)
    {
        var fields = type.Fields.Where(f => f.Arguments is not null).ToList();
        if (fields.Count == 0) return;
        code.Line();
        code.Open("public override object? CreateArguments(OutputField field, InputValues arguments) => field.Index switch");
        fields.ForEach(f => code.Line($"{f.Index} => {RecordEmitter.ReaderClass(f.Arguments!)}.Read(arguments),"));
        code.Line("_ => arguments,");
        code.Close(";");
    }

    private static void EmitSubscribe(CodeWriter code, BoundContract contract, BoundObject type)
    {
        if (!type.On(FieldRoute.Stream).Any()) return;
        code.Line();
        code.Line("public override IAsyncEnumerable<object?> Subscribe(FieldPlan field, object? arguments, RequestContext context) =>");
        code.Indent();
        code.Open("field.Index switch");
        foreach (var field in type.On(FieldRoute.Stream))
        {
            var arguments = FieldEmitter.Arguments(contract.Class, field, "arguments");
            var stream = $"resolver.{field.Member}({arguments}({contract.Class.Context})context)";
            code.Line($"{field.Index} => {(field.Type.IsValueType ? $"EventStream.Box({stream}, context.CancellationToken)" : stream)},");
        }

        code.Line("_ => base.Subscribe(field, arguments, context),");
        code.Close(";");
        code.Outdent();
    }
}
