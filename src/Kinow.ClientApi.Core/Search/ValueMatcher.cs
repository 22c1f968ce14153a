using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Search;

/// <summary>Tells whether a value of a field is what a query looks for.</summary>
internal abstract class ValueMatcher
{
    internal abstract bool Matches(string? value);

    internal abstract bool Matches(long? value);

    internal bool Matches(bool value) => Matches(value ? 1L : 0L);

    internal bool Matches(DateTimeOffset? value) => Matches(value?.UtcTicks);

    internal bool Matches(LocalizedText text)
    {
        foreach (ref readonly var value in text.Values)
        {
            if (Matches(value.Value)) return true;
        }

        return false;
    }
}
