using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Search.Predicates;

/// <summary>Accepts numbers within bounds, both included; of texts, those that are whole numbers.</summary>
internal sealed class RangeMatcher(long min, long max) : ValueMatcher
{
    internal override bool Matches(long? value) => value >= min && value <= max;

    internal override bool Matches(string? value) => WholeNumber.TryParse(value, out var number) && Matches(number);
}
