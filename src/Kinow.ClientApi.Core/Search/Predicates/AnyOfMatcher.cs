using System.Collections.Immutable;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Core.Search.Predicates;

/// <summary>Accepts some numbers, which come sorted.</summary>
internal sealed class AnyOfMatcher(ImmutableArray<long> values) : ValueMatcher
{
    internal override bool Matches(string? value) => false;

    internal override bool Matches(long? value) => value is { } number && values.BinarySearch(number) >= 0;
}
