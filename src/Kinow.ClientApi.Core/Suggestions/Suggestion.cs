using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Suggestions;

/// <summary>The name of something that fits what is being typed. One of the items is there.</summary>
public sealed record Suggestion
{
    /// <summary>The name.</summary>
    public required string Text { get; init; }

    /// <summary>The product that has the name, or null.</summary>
    public Product? Product { get; init; }

    /// <summary>The category that has the name, or null.</summary>
    public Category? Category { get; init; }

    /// <summary>The actor who has the name, or null.</summary>
    public Person? Actor { get; init; }

    /// <summary>The director who has the name, or null.</summary>
    public Person? Director { get; init; }
}
