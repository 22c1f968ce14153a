using System.Collections.Immutable;
using Kinow.ClientApi.Core.Search.Nodes;
using Kinow.ClientApi.Core.Search.Predicates;

namespace Kinow.ClientApi.Core.Search;

/// <summary>Turns a parsed query into a predicate over items in memory.</summary>
public static class QueryCompiler
{
    /// <summary>Compiles a tree that was parsed over the same fields.</summary>
    /// <typeparam name="T">The kind of item.</typeparam>
    /// <param name="node">The tree.</param>
    /// <param name="fields">The fields it was parsed over.</param>
    public static QueryPredicate<T> Compile<T>(QueryNode node, FieldSet<T> fields) => node switch
    {
        BooleanNode { Must: var must, Should: var should, MustNot: var mustNot } =>
            new BooleanPredicate<T>(CompileAll(must, fields), CompileAll(should, fields), CompileAll(mustNot, fields)),
        TextNode { Field: null } free => new FreeTextPredicate<T>(fields.FreeText, new TextMatcher(free)),
        TextNode { Field: { } field } text =>
            new FieldPredicate<T>((SearchField<T>)field, new TextMatcher(text)),
        RangeNode range => new FieldPredicate<T>((SearchField<T>)range.Field, new RangeMatcher(range.Min, range.Max)),
        ExistsNode exists => new FieldPredicate<T>((SearchField<T>)exists.Field, ExistsMatcher.Instance),
        MatchAllNode => new AllPredicate<T>(),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static QueryPredicate<T>[] CompileAll<T>(ImmutableArray<QueryNode> nodes, FieldSet<T> fields)
    {
        var compiled = new QueryPredicate<T>[nodes.Length];
        for (var i = 0; i < compiled.Length; i++) compiled[i] = Compile(nodes[i], fields);
        return compiled;
    }
}
