using System.Collections.Immutable;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Validation.Traversal;

/// <summary>The state shared by the rules of one validation.</summary>
internal sealed class ValidationContext(
    Schema schema,
    DocumentNode document,
    MetaFields metaFields,
    DirectiveShapes directives,
    RuleListeners listeners,
    int maxErrors,
    bool suggestions)
{
    private readonly ImmutableArray<ValidationError>.Builder errors = ImmutableArray.CreateBuilder<ValidationError>();
    private readonly Dictionary<int, SourceLocation> locations = [];

    public Schema Schema => schema;

    public DirectiveShapes Directives => directives;

    public MetaFields MetaFields => metaFields;

    public TypeInfo Types { get; } = new(schema, metaFields);

    public FragmentIndex Fragments { get; } = new(document);

    public VariableUsages VariableUsages => field ??= new VariableUsages(this);

    /// <summary>Whether messages may name what the schema has.</summary>
    public bool MaySuggest => suggestions;

    public int MaxErrors => maxErrors;

    public bool Stopped => listeners.Stopped;

    public ImmutableArray<ValidationError> Errors => errors.ToImmutable();

    public void Report(string rule, string message, ReadOnlySpan<SyntaxNode> nodes)
    {
        if (Stopped) return;
        if (errors.Count >= maxErrors)
        {
            Stop(ValidationError.ErrorLimitRule, "Too many validation errors, error limit reached. Validation aborted.");
            return;
        }

        var places = ImmutableArray.CreateBuilder<SourceLocation>(nodes.Length);
        foreach (var node in nodes)
        {
            places.Add(Locate(node));
        }

        errors.Add(new ValidationError(message, rule, places.MoveToImmutable()));
    }

    /// <summary>Ends the validation with a last error that belongs to no place.</summary>
    public void Stop(string rule, string message)
    {
        if (Stopped) return;
        errors.Add(new ValidationError(message, rule, []));
        listeners.Stopped = true;
    }

    /// <summary>The sentence that suggests known names close to an unknown one; empty when there is nothing to suggest.</summary>
    public string Suggest(string unknown, IEnumerable<string> known, string? kind = null) =>
        MaySuggest ? Suggestions.DidYouMean(unknown, known, kind) : "";

    // Finding a line and column reads the text from its start: a place named by many errors is found once.
    private SourceLocation Locate(SyntaxNode node)
    {
        if (!locations.TryGetValue(node.Start, out var location))
        {
            locations[node.Start] = location = document.Source.GetLocation(node.Start);
        }

        return location;
    }
}
