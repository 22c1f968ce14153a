using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Core.Search.Predicates;

/// <summary>Accepts any value that is there.</summary>
internal sealed class ExistsMatcher : ValueMatcher
{
    internal static ExistsMatcher Instance { get; } = new();

    internal override bool Matches(string? value) => value is not null;

    internal override bool Matches(long? value) => value is not null;
}
