using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Search.Fields;

/// <summary>Matches nothing and collects every value it is asked about.</summary>
internal sealed class CollectingMatcher(List<LocalizedValue> texts, List<long> numbers) : ValueMatcher
{
    internal override bool Matches(string? value)
    {
        if (value is not null) texts.Add(new(LanguageCode.None, value));
        return false;
    }

    internal override bool Matches(LocalizedValue value)
    {
        texts.Add(value);
        return false;
    }

    internal override bool Matches(long? value)
    {
        if (value is { } number) numbers.Add(number);
        return false;
    }
}
