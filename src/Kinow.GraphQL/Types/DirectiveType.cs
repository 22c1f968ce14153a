using System.Collections.Immutable;

namespace Kinow.GraphQL.Types;

/// <summary>A directive definition (specification section 3.13).</summary>
public sealed class DirectiveType
{
    internal DirectiveType(string name) => Name = name;

    /// <summary>The name without <c>@</c>.</summary>
    public string Name { get; }

    /// <summary>The description; <c>null</c> when there is none.</summary>
    public string? Description { get; internal init; }

    /// <summary>The arguments in declaration order.</summary>
    public ImmutableArray<InputValue> Arguments { get; internal init; } = [];

    /// <summary>
    /// Where it may be applied, in declaration order, as named by the specification (<c>FIELD</c>, <c>FIELD_DEFINITION</c>, …).
    /// </summary>
    public ImmutableArray<string> Locations { get; internal init; } = [];

    /// <summary>Whether it may be applied several times at one place.</summary>
    public bool IsRepeatable { get; internal init; }

    /// <summary>Finds an argument by name; <c>null</c> when there is none.</summary>
    /// <param name="name">The argument's name.</param>
    public InputValue? FindArgument(string name) => Arguments.FirstOrDefault(a => a.Name == name);
}
