using System.Collections.Immutable;
using Kinow.GraphQL.Validation.Limits;

namespace Kinow.GraphQL.Execution;

/// <summary>What the engine allows and how long it waits.</summary>
public sealed record GraphQLOptions
{
    /// <summary>What a document may contain; checked before it is validated.</summary>
    public DocumentLimits Limits { get; init; } = new();

    /// <summary>The highest cost of an operation; zero or less means no limit.</summary>
    public double MaxCost { get; init; } = 10_000;

    /// <summary>
    /// How much an argument's value asks for, by the names that <c>@cost(measure:)</c> gives: the argument's weight is charged so many
    /// times. Called with the coerced value, before anything of the operation runs. A value counts once by a measure that is not here.
    /// </summary>
    public ImmutableDictionary<string, Func<object, double>> CostMeasures { get; init; } =
        ImmutableDictionary<string, Func<object, double>>.Empty;

    /// <summary>How long the resolvers of one request may take together.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How many documents are kept ready; each may weigh up to about 1 MB with its plans, most weigh a hundredth of that.
    /// </summary>
    public int DocumentCacheSize { get; init; } = 500;

    /// <summary>
    /// Whether introspection tells, in the description of a field, its <c>@auth</c>, <c>@cacheControl</c>, <c>@cost</c>, <c>@listSize</c> and
    /// <c>@errors</c>: for people who read them in an IDE.
    /// </summary>
    public bool ShowsDirectives { get; init; }

    /// <summary>How exceptions become errors.</summary>
    public ErrorDescriber Errors { get; init; } = new();
}
