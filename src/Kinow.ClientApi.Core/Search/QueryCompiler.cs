using System.Collections.Immutable;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Search.Indexing;
using Kinow.ClientApi.Core.Search.Nodes;
using Kinow.ClientApi.Core.Search.Predicates;

namespace Kinow.ClientApi.Core.Search;

/// <summary>Turns a parsed query into a predicate over items in memory.</summary>
internal static class QueryCompiler
{
    /// <summary>Compiles a tree that was parsed over the same fields.</summary>
    /// <typeparam name="T">The kind of item.</typeparam>
    /// <param name="node">The tree.</param>
    /// <param name="fields">The fields it was parsed over.</param>
    /// <param name="index">Where words are looked up; without one, every item is read.</param>
    public static QueryPredicate<T> Compile<T>(QueryNode node, FieldSet<T> fields, ItemIndex<T>? index = null)
        where T : class
    {
        switch (node)
        {
            case BooleanNode { Must: var must, Should: var should, MustNot: var mustNot }:
                return new BooleanPredicate<T>(
                    CompileAll(must, fields, index), CompileAll(should, fields, index), CompileAll(mustNot, fields, index));
            case BestNode best:
                return new BestPredicate<T>([.. best.Alternatives.Select(way => (Compile(way.Node, fields, index), way.Worth))]);
            case ConstantNode constant:
                return new ConstantPredicate<T>(Compile(constant.Node, fields, index), constant.Score);
            default:
                var plain = CompileOne(node, fields);
                return index is null ? plain : IndexedQueries.Of(plain, index);
        }
    }

    private static QueryPredicate<T> CompileOne<T>(QueryNode node, FieldSet<T> fields)
        where T : class => node switch
        {
            TextNode { Field: null } free => new FreeTextPredicate<T>(fields.FreeTextFields, new TextMatcher(free)),
            TextNode { Field: { } field } text =>
                new FieldPredicate<T>((SearchField<T>)field, new TextMatcher(text)),
            MisspeltNode misspelt => new FreeTextPredicate<T>(
                fields.FreeTextFields.RemoveAll(static field => field.Kind != FieldKind.Text), new TypoMatcher(misspelt.Typed)),
            AnyOfNode any => new FieldPredicate<T>((SearchField<T>)any.Field, new AnyOfMatcher(any.Values)),
            RangeNode range => new FieldPredicate<T>((SearchField<T>)range.Field, new RangeMatcher(range.Min, range.Max)),
            ExistsNode exists => new FieldPredicate<T>((SearchField<T>)exists.Field, ExistsMatcher.Instance),
            MatchAllNode => new AllPredicate<T>(),
            _ => throw new ArgumentOutOfRangeException(nameof(node)),
        };

    private static QueryPredicate<T>[] CompileAll<T>(ImmutableArray<QueryNode> nodes, FieldSet<T> fields, ItemIndex<T>? index)
        where T : class
    {
        var compiled = new QueryPredicate<T>[nodes.Length];
        for (var i = 0; i < compiled.Length; i++) compiled[i] = Compile(nodes[i], fields, index);
        return compiled;
    }
}
