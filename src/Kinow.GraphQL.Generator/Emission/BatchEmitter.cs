using Kinow.GraphQL.Generator.Binding;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Generator.Emission;

/// <summary>Writes what a binding does with its batches.</summary>
internal static class BatchEmitter
{
    public static void Emit(CodeWriter code, BoundContract contract, BoundObject type)
    {
        var fields = type.On(FieldRoute.Batch).ToList();
        if (fields.Count == 0) return;
        code.Line();
        code.Open("public override BatchNode CreateBatch(FieldPlan field) => field.Index switch");
        fields.ForEach(f => code.Line($"{f.Index} => new {FieldEmitter.BatchOf(type, f)}(field),"));
        code.Line("_ => base.CreateBatch(field),");
        code.Close(";");
        code.Line();
        code.Open("public override ValueTask ResolveAsync(BatchNode node, RequestContext context) => node.Field.Index switch");
        foreach (var field in fields)
        {
            var arguments = FieldEmitter.Arguments(contract.Class, field, "node.Arguments");
            var batch = $"Unsafe.As<{FieldEmitter.BatchOf(type, field)}>(node)";
            code.Line($"{field.Index} => resolver.{field.Member}({batch}, {arguments}({contract.Class.Context})context),");
        }

        code.Line("_ => base.ResolveAsync(node, context),");
        code.Close(";");
        EmitResults(code, type, [.. fields.Where(f => f.Field.Type.Named is CompositeType)]);
    }

    private static void EmitResults(CodeWriter code, BoundObject type, List<BoundField> fields)
    {
        if (fields.Count == 0) return;
        code.Line();
        code.Open("public override void WalkResults(BatchNode node, BatchCollector collector)");
        code.Line("var field = node.Field;");
        code.Open("switch (field.Index)");
        foreach (var field in fields)
        {
            FieldEmitter.Branch(code, field, c => EmitResult(c, type, field));
        }

        code.Close();
        code.Close();
    }

    private static void EmitResult(CodeWriter code, BoundObject type, BoundField field)
    {
        code.Line($"var batch = Unsafe.As<{FieldEmitter.BatchOf(type, field)}>(node);");
        code.Open("for (var i = 0; i < batch.Count; i++)");
        code.Open("if (batch.ErrorAt(i) is null)");
        WalkEmitter.Walk(code, "batch.ResultAt(i)", field.Field.Type, field.Type);
        code.Close();
        code.Close();
    }
}
