namespace Kinow.GraphQL.Validation;

/// <summary>How documents are validated.</summary>
public sealed record ValidationOptions
{
    /// <summary>The options used when none are given.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>The most errors reported; one more error then says that validation stopped. From 1; 100 by default.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>Whether messages suggest names of the schema that are close to an unknown one.</summary>
    public bool Suggestions { get; init; } = true;
}
