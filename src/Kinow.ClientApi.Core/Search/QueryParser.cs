using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Search.Nodes;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Search;

/// <summary>
/// Reads a documented subset of Elasticsearch's query-string syntax over declared fields. AND binds tighter than OR; clauses side by side
/// are joined by OR; + and - make a clause required or forbidden. Fuzzy words, boosts, regular expressions and leading wildcards are
/// refused.
/// </summary>
internal sealed class QueryParser
{
    /// <summary>Longest query, in characters.</summary>
    public const int MaxLength = 500;

    /// <summary>Most terms, phrases, ranges and existence tests in a query.</summary>
    public const int MaxClauses = 50;

    private const int MaxDepth = 20;

    private readonly QueryReader reader;
    private readonly QueryValues values;
    private readonly SearchSchema schema;
    private int clauses;

    private QueryParser(string text, SearchSchema schema)
    {
        this.schema = schema;
        reader = new QueryReader(text);
        values = new QueryValues(reader);
    }

    private bool Failed => reader.Error is not null;

    /// <summary>Parses a query.</summary>
    /// <param name="text">The query; null or blank asks for everything.</param>
    /// <param name="schema">The fields it may name.</param>
    /// <param name="node">The tree, or null for everything.</param>
    /// <returns>What is wrong and where, or null.</returns>
    public static InputError? TryParse(string? text, SearchSchema schema, out QueryNode? node)
    {
        node = null;
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (text.Length > MaxLength && CodePoints.Count(text) > MaxLength)
            return new("query", $"The query is longer than {MaxLength} characters.", MaxLength);
        var parser = new QueryParser(text, schema);
        var parsed = parser.ParseWhole();
        if (!parser.Failed)
        {
            node = parsed;
            return null;
        }

        var position = CodePoints.Count(text.AsSpan(0, Math.Min(parser.reader.ErrorPosition, text.Length)));
        return new("query", $"The query cannot be read at character {position + 1}. {parser.reader.Error}", position);
    }

    private QueryNode? ParseWhole()
    {
        var node = ParseAlternatives(null, 0);
        if (!Failed && !reader.AtEnd) reader.Fail(reader.Position, "This bracket closes nothing.");
        return node;
    }

    private QueryNode? ParseAlternatives(SearchField? field, int depth)
    {
        var parts = new List<QueryClause>();
        reader.SkipSpaces();
        while (!reader.AtEnd && reader.Next != ')')
        {
            if (ParseConjunction(field, depth) is not { } part) return null;
            parts.Add(part);
            reader.SkipSpaces();
            var operatorAt = reader.Position;
            if (!reader.TryTakeWord("OR") && !reader.TryTake("||")) continue;
            reader.SkipSpaces();
            if (!reader.AtEnd && reader.Next != ')') continue;
            reader.Fail(operatorAt, "OR needs a clause after it.");
            return null;
        }

        if (parts.Count == 0) reader.Fail(reader.Position, "A clause is missing here.");
        return Failed ? null : QueryClause.Join(parts, joinedByAnd: false);
    }

    private QueryClause? ParseConjunction(SearchField? field, int depth)
    {
        if (ParseClause(field, depth) is not { } first) return null;
        List<QueryClause>? parts = null;
        while (true)
        {
            reader.SkipSpaces();
            if (!reader.TryTakeWord("AND") && !reader.TryTake("&&")) break;
            if (ParseClause(field, depth) is not { } next) return null;
            parts ??= [first];
            parts.Add(next);
        }

        return parts is null ? first : new QueryClause(ClauseMark.None, QueryClause.Join(parts, joinedByAnd: true));
    }

    private QueryClause? ParseClause(SearchField? field, int depth)
    {
        var mark = ParseMark();
        var start = reader.Position;
        if (reader.AtEnd || reader.Next == ')' || reader.IsWord("AND") || reader.IsWord("OR") || reader.Next is '&' or '|')
        {
            if (reader.Next is not ('&' or '|') || reader.TryTake("&&") || reader.TryTake("||"))
            {
                reader.Fail(start, "A clause is missing here.");
                return null;
            }
        }

        return ParsePrimary(field, depth) is { } node && !Failed ? new QueryClause(mark, node) : null;
    }

    // Each negation turns around what follows it. A plus after one is about what is negated, so it says nothing about the clause.
    private ClauseMark ParseMark()
    {
        var (isNegated, isRequired, hasNegation) = (false, false, false);
        while (true)
        {
            reader.SkipSpaces();
            if (reader.TryTake('+'))
            {
                isRequired |= !hasNegation;
            }
            else if (reader.TryTake('-') || reader.TryTake('!') || reader.TryTakeWord("NOT"))
            {
                (isNegated, hasNegation) = (!isNegated, true);
            }
            else
            {
                return isNegated ? ClauseMark.MustNot : isRequired ? ClauseMark.Must : ClauseMark.None;
            }
        }
    }

    private QueryNode? ParsePrimary(SearchField? field, int depth)
    {
        if (++clauses > MaxClauses) reader.Fail(reader.Position, $"The query has more than {MaxClauses} clauses.");
        if (Failed) return null;
        var start = reader.Position;
        var node = reader.Next switch
        {
            '(' => ParseGroup(field, depth),
            var mark when TypographicMarks.IsQuote(mark) => values.Quoted(field),
            '[' or '{' => values.Range(field),
            '<' or '>' => values.Comparison(field),
            '*' => ParseStar(field),
            _ => ParseTerm(field, depth),
        };
        if (node is not null && reader.Next is '^' or '~')
        {
            reader.Fail(reader.Position, "Boosts (^) and fuzzy or near matches (~) are not supported.");
        }
        else if (node is not null && reader.Position == start)
        {
            reader.Fail(start, "A value is missing here.");
        }

        return Failed ? null : node;
    }

    private QueryNode? ParseGroup(SearchField? field, int depth)
    {
        var start = reader.Position;
        reader.TryTake('(');
        clauses--;
        if (depth == MaxDepth)
        {
            reader.Fail(start, $"Brackets are nested deeper than {MaxDepth}.");
            return null;
        }

        var node = ParseAlternatives(field, depth + 1);
        if (!Failed && !reader.TryTake(')')) reader.Fail(start, "The bracket is not closed.");
        return node;
    }

    private QueryNode? ParseStar(SearchField? field)
    {
        var start = reader.Position;
        reader.TryTake('*');
        if (field is null) reader.TryTake(":*");
        if (reader.AtEnd || char.IsWhiteSpace(reader.Next) || reader.Next == ')')
        {
            return field is null ? new MatchAllNode() : new ExistsNode(field);
        }

        reader.Fail(start, "A word cannot start with a wildcard.");
        return null;
    }

    private QueryNode? ParseTerm(SearchField? field, int depth)
    {
        var start = reader.Position;
        if (reader.Next is '/' or '?')
        {
            reader.Fail(
                start, "Regular expressions and leading wildcards are not supported; write a backslash before the character itself.");
            return null;
        }

        if (reader.ReadTerm(out var isPrefix) is not { } term) return null;
        if (term.Length == 0)
        {
            reader.Fail(start, "This character has a meaning of its own here; write a backslash before it.");
            return null;
        }

        return reader.Next == ':' ? ParseField(field, term, isPrefix, start, depth) : values.Words(field, term, isPrefix, start);
    }

    private QueryNode? ParseField(SearchField? outer, string name, bool isPrefix, int start, int depth)
    {
        reader.TryTake(':');
        reader.SkipSpaces();
        if (outer is not null) reader.Fail(start, "A field cannot be named inside the value of another field.");
        if (Failed) return null;
        if (name == "_exists_" && !isPrefix)
        {
            var at = reader.Position;
            return reader.ReadTerm(out isPrefix) is { } tested && FindField(tested, isPrefix, at) is { } found
                ? new ExistsNode(found)
                : null;
        }

        if (FindField(name, isPrefix, start) is not { } field) return null;
        if (reader.AtEnd || reader.Next == ')') reader.Fail(reader.Position, $"The field {field.Name} has no value.");
        if (reader.AtOperator) reader.Fail(reader.Position, $"+, -, ! and NOT stand before the field, as in NOT {field.Name}:value.");
        clauses--;
        return ParsePrimary(field, depth);
    }

    private SearchField? FindField(string name, bool isPrefix, int start)
    {
        var field = isPrefix ? null : schema.Find(name);
        if (field is null) reader.Fail(start, $"There is no field {name} here. Fields: {string.Join(", ", schema.Names)}.");
        return field;
    }
}
