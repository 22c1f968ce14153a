using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Search.Fields;

/// <summary>Tells whether a value of a field is what a query looks for.</summary>
internal abstract class ValueMatcher
{
    internal abstract bool Matches(string? value);

    internal abstract bool Matches(long? value);

    internal bool Matches(bool value) => Matches(value ? 1L : 0L);

    internal bool Matches(DateTimeOffset? value) => Matches(value?.UtcTicks);

    internal virtual bool Matches(LocalizedValue value) => Matches(value.Value);

    internal bool Matches(LocalizedText text)
    {
        foreach (ref readonly var value in text.Values)
        {
            if (Matches(value)) return true;
        }

        return false;
    }
}
