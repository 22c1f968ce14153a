namespace Kinow.GraphQL.Language;

/// <summary>Limits of the parser.</summary>
public sealed record ParserOptions
{
    /// <summary>The options used when none are given.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>The most tokens a text may have; comments, commas and white space do not count.</summary>
    public int MaxTokens { get; init; } = int.MaxValue;

    /// <summary>
    /// The deepest nesting of selection sets, list and object values and list types. Parsing, printing and walking recurse,
    /// so that this also bounds the stack they need.
    /// </summary>
    public int MaxDepth { get; init; } = 200;
}
