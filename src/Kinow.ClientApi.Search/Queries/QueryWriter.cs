using System.Collections.Immutable;
using System.Text.Json;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Search.Nodes;

namespace Kinow.ClientApi.Search.Queries;

/// <summary>
/// Turns the tree of a query into the engine's clauses. Where matches are ranked, every clause is worth what it is worth in memory: a field
/// 1, free words the weight of the best field, a group the sum of its parts, and a group that only excludes 1.
/// </summary>
/// <param name="kind">The kind of document.</param>
/// <param name="audience">For whom.</param>
internal readonly struct QueryWriter(ItemKind kind, CatalogAudience audience)
{
    internal void Write(Utf8JsonWriter json, QueryNode node, bool ranked)
    {
        switch (node)
        {
            case TextNode { Field: null } or MisspeltNode or BestNode when kind.Schema.FreeText.IsEmpty:
                // No alternative at all would be everything to the engine.
                json.Nothing();
                break;
            case BooleanNode group:
                Write(json, group, ranked);
                break;
            case BestNode best:
                Write(json, best, ranked);
                break;
            case ConstantNode constant:
                if (ranked) Begin(json, constant.Score);
                Write(json, constant.Node, ranked: false);
                if (ranked) End(json);
                break;
            case TextNode { Field: null } or MisspeltNode:
                BeginAnyOf(json, ranked);
                WriteFree(json, node, ranked, 0);
                EndAnyOf(json);
                break;
            default:
                if (ranked) Begin(json, 1);
                WriteField(json, node);
                if (ranked) End(json);
                break;
        }
    }

    private static void Begin(Utf8JsonWriter json, int worth)
    {
        json.Open("constant_score"u8);
        json.WriteNumber("boost"u8, worth);
        json.WritePropertyName("filter"u8);
    }

    private static void End(Utf8JsonWriter json) => json.Close();

    private void Write(Utf8JsonWriter json, BooleanNode group, bool ranked)
    {
        var onlyExcludes = ranked && group.Must.IsEmpty && group.Should.IsEmpty;
        if (onlyExcludes) Begin(json, 1);
        json.Open("bool"u8);
        WriteAll(json, ranked ? "must"u8 : "filter"u8, group.Must, ranked);
        WriteAll(json, "must_not"u8, group.MustNot, ranked: false);

        // Alternatives beside required parts only rank.
        if (ranked || group.Must.IsEmpty) WriteAll(json, "should"u8, group.Should, ranked);
        if (group.Must.IsEmpty && !group.Should.IsEmpty) json.WriteNumber("minimum_should_match"u8, 1);
        json.Close();
        if (onlyExcludes) End(json);
    }

    private void WriteAll(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<QueryNode> nodes, bool ranked)
    {
        if (nodes.IsEmpty) return;
        json.WriteStartArray(name);
        foreach (var node in nodes) Write(json, node, ranked);
        json.WriteEndArray();
    }

    private static void BeginAnyOf(Utf8JsonWriter json, bool ranked)
    {
        json.Open(ranked ? "dis_max"u8 : "bool"u8);
        json.WriteStartArray(ranked ? "queries"u8 : "should"u8);
    }

    private static void EndAnyOf(Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.Close();
    }

    private void Write(Utf8JsonWriter json, BestNode best, bool ranked)
    {
        BeginAnyOf(json, ranked);
        foreach (var (node, worth) in best.Alternatives) WriteFree(json, node, ranked, worth);
        EndAnyOf(json);
    }

    private void WriteFree(Utf8JsonWriter json, QueryNode words, bool ranked, int worth)
    {
        foreach (var field in kind.Schema.FreeText)
        {
            if (words is MisspeltNode && field.Kind != FieldKind.Text) continue;
            if (ranked) Begin(json, field.FreeTextWeight + worth);
            var path = DocumentFields.Of(field.Name);
            if (words is MisspeltNode { Typed: var typed }) json.Fuzzy(path, typed.Word, typed.Errors);
            else new TextClause((TextNode)words).Write(json, path, field.Kind);
            if (ranked) End(json);
        }
    }

    private void WriteField(Utf8JsonWriter json, QueryNode node)
    {
        switch (node)
        {
            case MatchAllNode:
                json.Everything();
                break;
            case TextNode { Field: { } field } text:
                FieldWriter.For(field, audience).Words(json, new(text));
                break;
            case AnyOfNode any:
                json.Terms(DocumentFields.Of(any.Field.Name), any.Values);
                break;
            case RangeNode range:
                FieldWriter.For(range.Field, audience).Range(json, range.Min, range.Max);
                break;
            case ExistsNode exists:
                FieldWriter.For(exists.Field, audience).Exists(json);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(node));
        }
    }
}
